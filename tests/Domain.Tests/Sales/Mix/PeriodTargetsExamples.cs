using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Mix;

namespace CustomerGraph.Domain.Tests.Sales.Mix;

public sealed class PeriodTargetsExamples
{
    private static readonly Seq<MonthlyTarget> Quarter = Prelude.Seq(Month(1, 10), Month(2, 0), Month(3, 5.5m));

    [Theory]
    [InlineData("2026-01-01", "2026-04-01", "15.5")]
    [InlineData("2026-01-01", "2026-02-01", "10")]
    [InlineData("2026-02-01", "2026-03-01", "0")]
    [InlineData("2026-01-01", "2026-05-01", "TARGET_INCOMPLETE")]
    [InlineData("2026-04-01", "2026-05-01", "NO_TARGET")]
    [InlineData("2025-01-01", "2025-02-01", "NO_TARGET")]
    [InlineData("2026-01-02", "2026-03-01", "MONTHS_CUT")]
    [InlineData("2026-01-01", "2026-01-31", "MONTHS_CUT")]
    [InlineData("2026-01-01", "2026-01-01", "NO_TARGET")]
    public void A_period_has_the_targets_of_its_months(string from, string to, string target) =>
        Assert.Equal(target, Shown(from, to, ofAllSales: true));

    [Fact]
    public void A_selection_of_the_sales_has_no_target() =>
        Assert.Equal("TARGET_OF_ALL_SALES", Shown("2026-01-01", "2026-04-01", ofAllSales: false));

    [Fact]
    public void Too_much_to_add_up_is_an_error()
    {
        var most = Quarter.Map(month => month with { Amount = Amount.OfUnits(long.MaxValue) });

        Assert.Equal(
            new AmountError.OutOfRange(),
            PeriodTargets.Of(Days("2026-01-01", "2026-04-01"), ofAllSales: true, most).Of("P1").Failure);
    }

    private static string Shown(string from, string to, bool ofAllSales) =>
        PeriodTargets.Of(Days(from, to), ofAllSales, Quarter).Of("P1").Success
            .Match(amount => amount.ToString(), reason => reason.Code);

    private static Period Days(string from, string to) => Period.Literal(DateOnly.Parse(from), DateOnly.Parse(to));

    private static MonthlyTarget Month(int month, decimal amount) => new("P1", "Road bike", 2026, month, Amount.Literal(amount));
}
