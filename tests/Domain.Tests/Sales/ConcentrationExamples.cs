using System.Globalization;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class ConcentrationExamples
{
    [Theory]
    [InlineData("0.40 0.30 0.20 0.10", "0.30")]
    [InlineData("0.50 0.30 0.20", "0.38")]
    [InlineData("1", "1")]
    [InlineData("5 5 5 5", "0.25")]
    [InlineData("5 5 5 5 0 -5", "0.25")]
    public void Hhi(string nets, string hhi) => Assert.Equal(Number(hhi), Measure(nets).Hhi.Value);

    [Theory]
    [InlineData("8000 22000 45000 85000 11000 35000 115000 40000 37000 28000", "0.38357")]
    [InlineData("1", "0")]
    [InlineData("7 7 7", "0")]
    [InlineData("1 3", "0.25")]
    public void Gini(string nets, string gini) =>
        Assert.Equal(Number(gini), decimal.Round(Measure(nets).Gini.Value!.Value, 5));

    [Fact]
    public void Four_equal_customers_are_four_in_effect() =>
        Assert.Equal(4m, Measure("5 5 5 5").EffectiveNumber.Value);

    [Fact]
    public void The_eleventh_is_not_among_the_top_ten() =>
        Assert.Equal(19m / 20, Measure("1 10 1 1 1 1 1 1 1 1 1").Top10Share.Value);

    [Fact]
    public void Without_customers_and_without_sales_there_are_two_reasons()
    {
        Assert.Equal(AbsentReason.NoSales, Measure("").Hhi.Reason);
        Assert.Equal(AbsentReason.TotalNotPositive, Measure("0 -1").Gini.Reason);
    }

    [Fact]
    public void A_hundred_thousand_of_the_largest_amounts_do_not_overflow()
    {
        var measured = Concentration.Of(Enumerable.Repeat(Amount.OfUnits(long.MaxValue), 100_000));

        Assert.Equal(
            (0.00001m, 100_000m, 0m, 0.0001m),
            (measured.Hhi.Value, measured.EffectiveNumber.Value, measured.Gini.Value, measured.Top10Share.Value));
    }

    [Fact]
    public void Many_digits_are_rounded_in_the_last_of_28() =>
        Assert.Equal(0.5555555555555555555555555556m, Measure("1 2").Hhi.Value);

    [Fact]
    public void Half_of_the_last_digit_is_rounded_up()
    {
        // Ten of eleven have all but 1 of 2^29: a share of 0.99999999813735485076904296875, one digit too many.
        var ten = Enumerable.Repeat(Amount.OfUnits(1), 9).Append(Amount.OfUnits((1 << 29) - 10));

        Assert.Equal(
            0.9999999981373548507690429688m,
            Concentration.Of(ten.Append(Amount.OfUnits(1))).Top10Share.Value);
    }

    private static Concentration Measure(string nets) =>
        Concentration.Of(nets
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(net => Amount.Literal(Number(net))));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
