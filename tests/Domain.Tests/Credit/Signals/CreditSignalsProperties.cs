using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Signals;
using CustomerGraph.Domain.Tests.Generators;
using static CustomerGraph.Domain.Tests.Credit.CreditCases;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Signals;

public sealed class CreditSignalsProperties
{
    private static readonly FinancialStatement Before = Sound with
    {
        PeriodEnd = new DateOnly(2024, 12, 31), ReceivedOn = new DateOnly(2025, 3, 31),
    };

    [DomainProperty]
    public void Every_signal_is_read_once_and_what_cannot_be_compared_is_off(CreditEvidence evidence, CreditPolicy policy)
    {
        var readings = CreditSignals.Read(evidence, CreditArbitraries.Today, policy);

        Assert.Equal(Enum.GetValues<SignalKind>(), readings.Map(reading => reading.Kind));
        Assert.All(readings, reading => Assert.False(reading is SignalReading.NotComparable && reading.IsOn));
        Assert.All(readings.OfType<SignalReading.Compared>(), compared =>
        {
            Assert.True(compared.Before > 0 && compared.BeforeOn < compared.AfterOn);
            Assert.True(compared.AfterOn <= CreditArbitraries.Today);
        });
    }

    [DomainProperty]
    public void The_order_of_the_evidence_does_not_matter(CreditEvidence evidence, CreditPolicy policy) =>
        Assert.Equal(
            CreditSignals.Read(evidence, CreditArbitraries.Today, policy),
            CreditSignals.Read(
                evidence with
                {
                    Statements = evidence.Statements.Rev(),
                    Payments = evidence.Payments.Map(record => record with { Invoices = record.Invoices.Rev() }),
                },
                CreditArbitraries.Today,
                policy));

    [DomainProperty]
    public void A_signal_that_went_off_stays_on_when_things_get_worse(CreditPolicy policy, byte assets, byte fewer)
    {
        var (after, worse) = (Sound with { CurrentAssets = Money(assets * 1_000) }, Sound with { CurrentAssets = Money(assets * 1_000 * (255 - fewer) / 255m is var left ? decimal.Round(left, 4) : 0) });

        Assert.True(!Ratio(after, policy).IsOn || Ratio(worse, policy).IsOn);
    }

    [Theory]
    [InlineData(120_000, true)]
    [InlineData(120_000.0001, false)]
    [InlineData(200_000, false)]
    public void The_current_ratio_is_down_by_a_fifth_from_exactly_that_on(decimal assets, bool isOn) =>
        Assert.Equal(isOn, Ratio(Sound with { CurrentAssets = Money(assets) }, CreditPolicy.Standard).IsOn);

    [Theory]
    [InlineData(18_700, true)]
    [InlineData(18_700.0001, false)]
    [InlineData(-1, true)]
    public void The_net_margin_is_down_by_15_percent_from_exactly_that_on(decimal income, bool isOn) =>
        Assert.Equal(isOn, Read(Sound with { NetIncome = Money(income) }, CreditPolicy.Standard)[1].IsOn);

    [Theory]
    [InlineData(375_000, true)]
    [InlineData(375_000.0001, false)]
    public void The_turnover_is_down_by_a_quarter_from_exactly_that_on(decimal sales, bool isOn) =>
        Assert.Equal(isOn, Read(Sound with { Sales = Money(sales) }, CreditPolicy.Standard)[2].IsOn);

    [Theory]
    [InlineData("2026-05-31", null, false)]
    [InlineData("2026-05-30", null, true)]
    [InlineData("2026-05-30", "2026-06-30", false)]
    [InlineData("2026-05-30", "2026-07-01", true)]
    [InlineData("2026-07-30", null, false)]
    public void An_unpaid_invoice_is_late_beyond_30_days(string due, string? paid, bool isOn) =>
        Assert.Equal(
            isOn,
            CreditSignals.Read(
                CreditEvidence.None with { Payments = new PaymentRecord(Seq1(Invoice(1, due, paid)), Empty) },
                Today,
                CreditPolicy.Standard).Last.IsOn);

    [Fact]
    public void What_is_missing_is_said()
    {
        Assert.Equal(FigureAbsence.NoStatement, Reason(CreditSignals.Read(CreditEvidence.None, Today, CreditPolicy.Standard)));
        Assert.Equal(
            FigureAbsence.NoEarlierStatement,
            Reason(CreditSignals.Read(CreditEvidence.None with { Statements = Seq1(Sound) }, Today, CreditPolicy.Standard)));
        Assert.Equal(
            FigureAbsence.StatementTooOld,
            Reason(CreditSignals.Read(CreditEvidence.None with { Statements = Seq1(Before) }, Today.AddDays(2), CreditPolicy.Standard)));
        Assert.Equal(FigureAbsence.FigureMissing, Reason(Read(Sound with { CurrentAssets = None }, CreditPolicy.Standard)));
        Assert.Equal(FigureAbsence.NothingOwed, Reason(Read(Sound with { CurrentLiabilities = Money(0) }, CreditPolicy.Standard)));
    }

    private static SignalReading Ratio(FinancialStatement after, CreditPolicy policy) => Read(after, policy).Head;

    private static Seq<SignalReading> Read(FinancialStatement after, CreditPolicy policy) => CreditSignals.Read(
        CreditEvidence.None with { Statements = Seq(Before, after with { PeriodEnd = new DateOnly(2026, 6, 1), ReceivedOn = Today }) },
        Today,
        policy);

    private static FigureAbsence Reason(Seq<SignalReading> readings) =>
        Assert.IsType<SignalReading.NotComparable>(readings.Head).Reason;
}
