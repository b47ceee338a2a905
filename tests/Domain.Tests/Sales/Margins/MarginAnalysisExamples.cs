using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Margins;

namespace CustomerGraph.Domain.Tests.Sales.Margins;

public sealed class MarginAnalysisExamples
{
    /// <summary>Sales of 20, 10, 10, 5, 15 and 10 thousand at rates of 22.5, 25, 20, 10, 25 and 30 %.</summary>
    private static readonly MarginAnalysis SixProducts = Analyse(
        ("A", 20_000, 15_500), ("B", 10_000, 7_500), ("C", 10_000, 8_000),
        ("D", 5_000, 4_500), ("E", 15_000, 11_250), ("F", 10_000, 7_000));

    [Fact]
    public void Six_products_earn_16250_of_70000() =>
        Assert.Equal(
            (Amount.Literal(16_250), Amount.Literal(70_000), Ratio.Of(16_250m / 70_000)),
            (SixProducts.Profit, SixProducts.Net, SixProducts.Rate));

    [Theory]
    [InlineData("A", 0.286, 0.225)]
    [InlineData("B", 0.143, 0.25)]
    [InlineData("C", 0.143, 0.20)]
    [InlineData("D", 0.071, 0.10)]
    [InlineData("E", 0.214, 0.25)]
    [InlineData("F", 0.143, 0.30)]
    public void Each_with_its_share_and_its_rate(string key, double share, double rate)
    {
        var row = SixProducts.Rows.Single(each => each.Group.Key == key);

        Assert.Equal((decimal)share, decimal.Round(row.Share.Value!.Value, 3));
        Assert.Equal((decimal)rate, row.Rate.Value);
    }

    [Fact]
    public void The_largest_profit_comes_first_and_equal_ones_by_key() =>
        Assert.Equal("A E F B C D", string.Join(' ', SixProducts.Rows.Select(row => row.Group.Key)));

    [Fact]
    public void What_came_back_has_no_rate_but_takes_its_part_of_the_margin_away()
    {
        var analysis = Analyse(("sold", 100, 60), ("came back", -20, -10));
        var back = analysis.Rows[1];

        Assert.Equal(Ratio.Of(30m / 80), analysis.Rate);
        Assert.Equal(AbsentReason.NetNotPositive, back.Rate.Reason);
        Assert.Equal((-0.25m, -0.125m, true), (back.Share.Value, back.Mix.Value, back.IsLossMaker));
    }

    [Fact]
    public void Nothing_sold_has_no_rows_and_no_rate()
    {
        var analysis = Analyse();

        Assert.Empty(analysis.Rows);
        Assert.Equal(AbsentReason.NetNotPositive, analysis.Rate.Reason);
    }

    [Fact]
    public void Too_much_to_add_up_is_an_error_that_says_of_what()
    {
        var (most, least) = (Amount.OfUnits(long.MaxValue), Amount.OfUnits(long.MinValue));

        Assert.Equal("net", Fail(("a", most, Amount.Zero), ("b", most, Amount.Zero)));
        Assert.Equal("cost", Fail(("a", Amount.Zero, most), ("b", Amount.Zero, most)));
        Assert.Equal("profit", Fail(("a", most, least)));
        Assert.Equal("profit", Fail(("a", most, least), ("b", least, most)));
    }

    private static string Fail(params (string Key, Amount Net, Amount Cost)[] groups) =>
        MarginAnalysis.Of(groups.Select(Group)).Failure.Measure;

    private static MarginAnalysis Analyse(params (string Key, decimal Net, decimal Cost)[] groups) =>
        MarginAnalysis.Of(groups.Select(group => Group((group.Key, Amount.Literal(group.Net), Amount.Literal(group.Cost))))).Success;

    private static GroupTotals Group((string Key, Amount Net, Amount Cost) group) =>
        new(group.Key, $"Name of {group.Key}", group.Net, group.Cost, Quantity.Zero);
}
