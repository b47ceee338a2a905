using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What is to be written into a ledger. Nothing here lets goods out: that is done by <c>CreditCheck</c> alone.</summary>
public abstract record LedgerCommand
{
    private LedgerCommand(DateOnly on) => On = on;

    /// <summary>The day of the document.</summary>
    public DateOnly On { get; }

    /// <summary>Give up what a shipment was let through for and is not invoiced. The shipment is over; it is never let through again.</summary>
    public sealed record Release(string Shipment, DateOnly On) : LedgerCommand(On);

    /// <summary>Receive a note for invoices; they add up to its amount.</summary>
    public sealed record ReceiveNote(string Number, Amount Amount, DateOnly Matures, Seq<Part> Covers, DateOnly On) : LedgerCommand(On);

    /// <summary>Do something with a note.</summary>
    public sealed record MoveNote(string Number, NoteStep Step, DateOnly On) : LedgerCommand(On);

    /// <summary>Receive a payment, or give a credit note; what settles no invoice is on account.</summary>
    /// <param name="Id">Which one.</param>
    /// <param name="Amount">How much.</param>
    /// <param name="Shipment">The shipment that it pays in advance.</param>
    /// <param name="Allocations">The invoices that it settles; none, some or all of it.</param>
    /// <param name="On">The day.</param>
    public sealed record Receive(FundsId Id, Amount Amount, Option<string> Shipment, Seq<Part> Allocations, DateOnly On) : LedgerCommand(On);

    /// <summary>Say anew which invoices a payment or a credit note settles.</summary>
    public sealed record Allocate(FundsId Id, Seq<Part> Allocations, DateOnly On) : LedgerCommand(On);

    /// <summary>Give up an amount.</summary>
    public sealed record WriteOff(string Number, string Invoice, Amount Amount, DateOnly On) : LedgerCommand(On);

    /// <summary>Take over what is open of an invoice from elsewhere. It counts at once, and lets nothing out.</summary>
    public sealed record Import(string Invoice, Amount Amount, DateOnly Due, DateOnly On) : LedgerCommand(On);
}
