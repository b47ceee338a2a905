using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>An invoice, and in which stages its amount is; the stages add up to the amount.</summary>
/// <param name="Invoice">The number of the invoice.</param>
/// <param name="Shipment">The shipment that it invoices.</param>
/// <param name="Amount">What it was made out for.</param>
/// <param name="On">The day of the invoice.</param>
/// <param name="Due">The last day on which a payment is in time.</param>
/// <param name="Open">What of it is in the stage <see cref="CreditStage.Invoiced"/>.</param>
/// <param name="OnNotes">What of it is in the stage <see cref="CreditStage.OnNote"/>.</param>
/// <param name="Settled">What of it is in the stage <see cref="CreditStage.Settled"/>.</param>
/// <param name="WrittenOff">What of it is in the stage <see cref="CreditStage.WrittenOff"/>.</param>
/// <param name="Dishonoured">What came back from dishonoured notes; as far as it is open it is overdue, whatever the due day.</param>
public sealed record LedgerItem(
    string Invoice,
    Option<string> Shipment,
    Amount Amount,
    DateOnly On,
    DateOnly Due,
    Amount Open,
    Amount OnNotes,
    Amount Settled,
    Amount WrittenOff,
    Amount Dishonoured)
{
    /// <summary>What of it should have been paid before a day.</summary>
    public Amount Overdue(DateOnly day) => Due < day ? Open : Dishonoured.Lower(Open);
}
