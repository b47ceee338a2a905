using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using static CustomerGraph.Domain.Tests.Credit.CreditCases;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Receivables;

public sealed class ReceivablesExamples
{
    private static readonly PeriodSales June = new(30, Amount.Literal(30_000));

    /// <summary>Receivables of 10,000 of which 2,000 are overdue.</summary>
    private static readonly Ageing TenThousand = Ageing.Of(
        Seq(
            new OpenItem(Amount.Literal(8_000), Today, Today),
            new OpenItem(Amount.Literal(2_000), Today.AddDays(-40), Today.AddDays(-10))),
        Today).Success;

    [Fact]
    public void Of_ten_thousand_with_two_thousand_overdue_eight_days_are_the_best_possible()
    {
        Assert.Equal(10, DaysSalesOutstanding.Simple(TenThousand.Total, June).Success);
        Assert.Equal(8, DaysSalesOutstanding.BestPossible(TenThousand, June).Success);
        Assert.Equal(2, DaysSalesOutstanding.Delinquent(TenThousand, June).Success);
        Assert.Equal(0.2m, TenThousand.OverdueShare.Success);
    }

    [Fact]
    public void Against_100_80_and_70_thousand_212_thousand_count_back_73_days_and_seven_tenths() =>
        Assert.Equal(73.7m, decimal.Round(Countback(212_000, 100_000, 80_000, 70_000).Success, 1));

    [Fact]
    public void Who_is_owed_more_than_was_ever_sold_cannot_count_back() =>
        Assert.Equal(FigureAbsence.HistoryTooShort, Countback(250_001, 100_000, 80_000, 70_000).Failure);

    [Fact]
    public void Who_is_owed_nothing_counts_back_no_day_whatever_was_sold()
    {
        Assert.Equal(0, Countback(0).Success);
        Assert.Equal(0, Countback(0, -5, 10).Success);
        Assert.Equal(FigureAbsence.NoReceivables, Countback(-1, 10).Failure);
    }

    [Fact]
    public void Without_sales_there_are_no_days_of_sales()
    {
        Assert.Equal(FigureAbsence.NoSales, DaysSalesOutstanding.Simple(Amount.Literal(1), new PeriodSales(30, Amount.Zero)).Failure);
        Assert.Equal(FigureAbsence.NoSales, DaysSalesOutstanding.Simple(Amount.Literal(1), new PeriodSales(0, Amount.Literal(1))).Failure);
        Assert.Equal(FigureAbsence.NoReceivables, DaysSalesOutstanding.Simple(Amount.Literal(-1), June).Failure);
    }

    [Theory]
    [InlineData(0, AgeBand.Current)]
    [InlineData(1, AgeBand.UpTo30)]
    [InlineData(30, AgeBand.UpTo30)]
    [InlineData(31, AgeBand.UpTo60)]
    [InlineData(60, AgeBand.UpTo60)]
    [InlineData(61, AgeBand.UpTo90)]
    [InlineData(90, AgeBand.UpTo90)]
    [InlineData(91, AgeBand.Over90)]
    public void Days_overdue_and_their_band(int days, AgeBand band) =>
        Assert.Equal(band, Ageing.BandOf(Today.AddDays(-days), Today));

    [Fact]
    public void What_was_collected_of_what_could_be()
    {
        // 12,000 at the start, 30,000 sold, 10,000 left of which 8,000 are not due: 32,000 of 34,000.
        Assert.Equal(
            decimal.Round(32m / 34, 20),
            decimal.Round(CollectionEffectiveness.Of(Amount.Literal(12_000), Amount.Literal(30_000), TenThousand).Success, 20));
        Assert.Equal(
            FigureAbsence.NothingToCollect,
            CollectionEffectiveness.Of(Amount.Literal(8_000), Amount.Zero, TenThousand).Failure);
    }

    [Fact]
    public void Average_days_late_count_by_amount_and_early_payment_excuses_nothing()
    {
        var record = new PaymentRecord(
            Seq(
                Invoice(3_000, "2026-06-01", "2026-05-01"),
                Invoice(1_000, "2026-06-01", "2026-06-11"),
                Invoice(1_000, "2026-06-20", null),
                Invoice(9_999, "2026-06-30", null)),
            Empty);

        Assert.Equal(4, LatePayment.AverageDays(record, Today).Success);
        Assert.Equal(0.2m, LatePayment.OverdueShare(record, Today).Success);
        Assert.Equal(FigureAbsence.NothingDue, LatePayment.AverageDays(PaymentRecordOf(), Today).Failure);
    }

    [Fact]
    public void Too_much_to_add_up_is_said() =>
        Assert.Equal(
            new AmountError.OutOfRange(),
            Ageing.Of(
                Seq(
                    new OpenItem(Amount.OfUnits(long.MaxValue), Today, Today),
                    new OpenItem(Amount.OfUnits(1), Today, Today)),
                Today).Failure);

    private static PaymentRecord PaymentRecordOf() => new(Empty, Empty);

    private static Either<FigureAbsence, decimal> Countback(decimal owed, params decimal[] months) =>
        DaysSalesOutstanding.Countback(
            Amount.Literal(owed), toSeq(months).Map(sold => new PeriodSales(30, Amount.Literal(sold))).Strict());
}
