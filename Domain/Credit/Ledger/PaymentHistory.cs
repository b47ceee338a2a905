using CustomerGraph.Domain.Credit.Evidence;
using static LanguageExt.Prelude;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Reads from a ledger how the customer has paid, 付款記錄.</summary>
/// <remarks>
/// An invoice is paid on the day of the move that settles the last of it; when a payment is used for something else it is
/// unpaid again. Whoever takes a note for an invoice waits until the note matures: that day is then the due day, if it is
/// later, unless the note is dishonoured. What was written off was never paid. Source: docs/domain/credit.md.
/// </remarks>
public static class PaymentHistory
{
    /// <summary>The record of a customer; none when there never was anything to pay.</summary>
    /// <param name="history">All events of its ledger, in order.</param>
    public static Option<PaymentRecord> Of(Seq<Event> history)
    {
        var (ledger, paid, dishonoured) = history.Fold(
            (Ledger: CreditLedger.Empty, Paid: HashMap<string, DateOnly>(), Dishonoured: Seq<DateOnly>()),
            (known, happened) =>
            {
                var after = LedgerWorkflow.Evolve(known.Ledger, Seq1(happened));

                return (
                    after,
                    Touched(happened, known.Ledger).Fold(known.Paid, (days, invoice) => Settled(after.Items[invoice])
                        ? days.TryAdd(invoice, happened.On)
                        : days.Remove(invoice)),
                    happened is Event.NoteMoved { To: NoteState.Dishonoured } ? known.Dishonoured.Add(happened.On) : known.Dishonoured);
            });

        return ledger.Items.IsEmpty
            ? None
            : new PaymentRecord(
                toSeq(ledger.Items.Values.OrderBy(item => item.Invoice, StringComparer.Ordinal)
                    .Select(item => new PaidInvoice(item.Amount, DueDay(item, ledger), paid.Find(item.Invoice)))).Strict(),
                dishonoured.Strict());
    }

    private static bool Settled(LedgerItem item) => item.Settled == item.Amount;

    private static DateOnly DueDay(LedgerItem item, CreditLedger ledger) => ledger.Notes.Values
        .Where(note => note.State != NoteState.Dishonoured && note.Covers.Exists(part => part.Document == item.Invoice))
        .Select(note => note.Matures)
        .Append(item.Due)
        .Max();

    /// <summary>The invoices of which more or less may be settled after an event.</summary>
    private static Seq<string> Touched(Event happened, CreditLedger before) => happened switch
    {
        Event.NoteMoved moved => before.Notes.Find(moved.Number).ToSeq().Bind(note => note.Covers).Map(part => part.Document),
        Event.Allocated allocated => (before.Funds.Find(allocated.Id).ToSeq().Bind(funds => funds.Allocations) + allocated.Allocations)
            .Map(part => part.Document),
        _ => Empty,
    };
}
