using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Reviews;

public sealed class ReviewSignalsExamples
{
    private static readonly DateOnly Day = new(2026, 6, 30);
    private static readonly DateOnly Received = new(2026, 4, 15);

    private static readonly CreditEvidence Weaker = CreditEvidence.None with
    {
        Statements = Seq(Statement(new DateOnly(2024, 12, 31), 200, new DateOnly(2025, 4, 1)), Statement(new DateOnly(2025, 12, 31), 160, Received)),
    };

    [Fact]
    public void What_a_statement_says_is_known_when_it_is_received()
    {
        Assert.Equal(Seq1(new FiredSignal("CurrentRatioDown", Received)), Signals(Weaker, Day));
        Assert.Equal(Seq1(new FiredSignal("CurrentRatioDown", Received)), Signals(Weaker, Received));
        Assert.Empty(Signals(Weaker, Received.AddDays(-1)));
    }

    [Fact]
    public void An_invoice_is_too_late_on_the_first_day_beyond_the_threshold()
    {
        var due = Day.AddDays(-31);
        var late = CreditEvidence.None with { Payments = new PaymentRecord(Seq1(new PaidInvoice(Amount.Literal(5), due, None)), Empty) };

        Assert.Equal(Seq1(new FiredSignal("LatePayment", Day)), Signals(late, Day));
        Assert.Equal(Signals(late, Day), Signals(late, Day.AddDays(100)));
        Assert.Empty(Signals(late, Day.AddDays(-1)));
    }

    [Fact]
    public void The_first_signal_comes_first()
    {
        var due = Received.AddDays(-40);
        var both = Weaker with { Payments = new PaymentRecord(Seq1(new PaidInvoice(Amount.Literal(5), due, None)), Empty) };

        Assert.Equal(
            Seq(new FiredSignal("LatePayment", due.AddDays(31)), new FiredSignal("CurrentRatioDown", Received)), Signals(both, Day));
    }

    private static Seq<FiredSignal> Signals(CreditEvidence evidence, DateOnly day) => ReviewSignals.Of(evidence, day, CreditPolicy.Standard);

    private static FinancialStatement Statement(DateOnly end, decimal assets, DateOnly received) => new(
        end, StatementSource.Audited, received, CurrentAssets: Amount.Literal(assets), CurrentLiabilities: Amount.Literal(100));
}
