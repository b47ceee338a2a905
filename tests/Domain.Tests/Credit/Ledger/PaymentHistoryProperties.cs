using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using FsCheck.Xunit;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

public sealed class PaymentHistoryProperties
{
    private static readonly DateOnly Day = CreditStories.Today;

    /// <summary>The definition: on the day of the first event since which all of it has been settled without a break.</summary>
    [Property(Arbitrary = [typeof(CreditStories)], QuietOnSuccess = true)]
    public void An_invoice_was_paid_when_the_last_of_it_was_settled(CreditStory story)
    {
        var moments = Happened(story);
        var record = PaymentHistory.Of(moments.Map(moment => moment.Event));
        var items = moments.IsEmpty ? [] : moments.Last.After.Items.Values.OrderBy(item => item.Invoice, StringComparer.Ordinal).ToList();

        Assert.Equal(items.Count > 0, record.IsSome);
        Assert.Equal(
            items.Select(item => (item.Amount, PaidOn(moments, item.Invoice))),
            record.ToSeq().Bind(known => known.Invoices).Map(invoice => (invoice.Amount, invoice.PaidOn)));
        Assert.Equal(
            record.IsSome ? moments.Filter(moment => moment.Event is LedgerEvent.NoteMoved { To: NoteState.Dishonoured }).Map(moment => moment.Event.On) : Empty,
            record.ToSeq().Bind(known => known.DishonouredNotes));
    }

    [Property(Arbitrary = [typeof(CreditStories)], QuietOnSuccess = true)]
    public void A_note_moves_a_due_day_only_later(CreditStory story)
    {
        var moments = Happened(story);

        Assert.All(
            PaymentHistory.Of(moments.Map(moment => moment.Event)).ToSeq().Bind(known => known.Invoices)
                .Zip(moments.IsEmpty ? Seq<LedgerItem>() : moments.Last.After.Items.Values.OrderBy(item => item.Invoice, StringComparer.Ordinal).ToSeq()),
            pair => Assert.True(pair.Item1.DueOn >= pair.Item2.Due));
    }

    [Fact]
    public void Who_takes_a_note_waits_until_it_matures()
    {
        var invoiced = new LedgerEvent.Invoiced("I1", None, Amount.Literal(10), Empty, Day.AddDays(30), Day);
        var note = new LedgerEvent.NoteReceived("N1", Amount.Literal(10), Day.AddDays(90), Seq1(new Part("I1", Amount.Literal(10))), Day.AddDays(20));

        Assert.Equal(new PaidInvoice(Amount.Literal(10), Day.AddDays(30), None), Only(invoiced));
        Assert.Equal(new PaidInvoice(Amount.Literal(10), Day.AddDays(90), None), Only(invoiced, note));
        Assert.Equal(
            new PaidInvoice(Amount.Literal(10), Day.AddDays(90), Day.AddDays(91)),
            Only(invoiced, note, new LedgerEvent.NoteMoved("N1", NoteState.Settled, Day.AddDays(91))));
        Assert.Equal(
            new PaidInvoice(Amount.Literal(10), Day.AddDays(30), None),
            Only(invoiced, note, new LedgerEvent.NoteMoved("N1", NoteState.Dishonoured, Day.AddDays(91))));
    }

    [Fact]
    public void What_is_said_anew_of_a_payment_does_not_make_an_invoice_paid_later()
    {
        var payment = new FundsId(FundsKind.Payment, "P1");
        var parts = Seq1(new Part("I1", Amount.Literal(10)));
        var invoiced = new LedgerEvent.Invoiced("I1", None, Amount.Literal(10), Empty, Day.AddDays(30), Day);
        var received = new LedgerEvent.Received(payment, Amount.Literal(12), None, Day.AddDays(5));

        Assert.Equal(
            Some(Day.AddDays(5)),
            Only(invoiced, received, new LedgerEvent.Allocated(payment, parts, Day.AddDays(5)), new LedgerEvent.Allocated(payment, parts, Day.AddDays(40))).PaidOn);
        Assert.Equal(
            None,
            Only(invoiced, received, new LedgerEvent.Allocated(payment, parts, Day.AddDays(5)), new LedgerEvent.Allocated(payment, Empty, Day.AddDays(40))).PaidOn);
    }

    private static PaidInvoice Only(params LedgerEvent[] history) =>
        Assert.Single(PaymentHistory.Of(history.ToSeq().Strict()).ToSeq().Bind(record => record.Invoices));

    private static Option<DateOnly> PaidOn(Seq<(LedgerEvent Event, CreditLedger After)> moments, string invoice)
    {
        var paid = moments.Map(moment => (moment.Event.On, IsPaid: moment.After.Items.Find(invoice).Exists(item => item.Settled == item.Amount))).ToList();
        var since = paid.FindLastIndex(moment => !moment.IsPaid) + 1;

        return since < paid.Count ? paid[since].On : None;
    }

    private static Seq<(LedgerEvent Event, CreditLedger After)> Happened(CreditStory story)
    {
        var (ledger, all) = (CreditLedger.Empty, new List<(LedgerEvent, CreditLedger)>());

        foreach (var happened in story.Moments().SelectMany(moment => moment.Decided.IfLeft(LanguageExt.Seq<LedgerEvent>.Empty)))
        {
            ledger = LedgerWorkflow.Evolve(ledger, happened);
            all.Add((happened, ledger));
        }

        return all.ToSeq().Strict();
    }
}
