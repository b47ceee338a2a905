using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>All that one customer owes and has to its credit. Documents are added and never taken away.</summary>
/// <remarks>How it changes: <see cref="LedgerWorkflow"/>, and <c>CreditCheck</c> for what lets goods out.</remarks>
/// <param name="Reservations">Shipments that were let through, by their number.</param>
/// <param name="Items">Invoices, by their number.</param>
/// <param name="Notes">Notes, by their number.</param>
/// <param name="Funds">Payments and credit notes.</param>
/// <param name="WriteOffs">What was given up, by the number of its document.</param>
/// <param name="Entered">What all its documents come to; it bounds every sum of the ledger.</param>
public sealed record CreditLedger(
    HashMap<string, Reservation> Reservations,
    HashMap<string, LedgerItem> Items,
    HashMap<string, ReceivedNote> Notes,
    HashMap<FundsId, LedgerFunds> Funds,
    HashMap<string, LedgerWriteOff> WriteOffs,
    Amount Entered)
{
    /// <summary>A ledger without documents.</summary>
    public static readonly CreditLedger Empty = new(
        HashMap<string, Reservation>.Empty,
        HashMap<string, LedgerItem>.Empty,
        HashMap<string, ReceivedNote>.Empty,
        HashMap<FundsId, LedgerFunds>.Empty,
        HashMap<string, LedgerWriteOff>.Empty,
        Amount.Zero);

    /// <summary>What is in a stage.</summary>
    public Amount In(CreditStage stage) => stage switch
    {
        CreditStage.Reserved => Reservations.Values.Select(one => one.Remaining).Total(),
        CreditStage.Invoiced => Items.Values.Select(item => item.Open).Total(),
        CreditStage.OnNote => Items.Values.Select(item => item.OnNotes).Total(),
        CreditStage.Settled => Items.Values.Select(item => item.Settled).Total(),
        CreditStage.WrittenOff => Items.Values.Select(item => item.WrittenOff).Total(),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage."),
    };

    /// <summary>What is on account for a shipment that is not in the ledger yet. It waits for that shipment.</summary>
    public Amount Awaiting(string shipment) => Knows(shipment)
        ? Amount.Zero
        : Funds.Values.Where(funds => funds.Shipment == shipment).Select(funds => funds.OnAccount).Total();

    /// <summary>What is owed, and what is about to be.</summary>
    public CreditFigures Figures => new(
        In(CreditStage.Reserved),
        In(CreditStage.Invoiced),
        In(CreditStage.OnNote),
        Funds.Values.Where(funds => !funds.Shipment.Exists(shipment => !Knows(shipment))).Select(funds => funds.OnAccount).Total());

    /// <summary>What should have been paid before a day.</summary>
    public Amount Overdue(DateOnly day) => Items.Values.Select(item => item.Overdue(day)).Total();

    /// <summary>Whether a shipment was let through or invoiced.</summary>
    public bool Knows(string shipment) =>
        Reservations.ContainsKey(shipment) || Items.Values.Any(item => item.Shipment == shipment);
}
