using System.Globalization;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class AmountExamples
{
    [Theory]
    [InlineData(123_400, "12.34")]
    [InlineData(120_000, "12")]
    [InlineData(1, "0.0001")]
    [InlineData(-5_000, "-0.5")]
    [InlineData(0, "0")]
    [InlineData(long.MaxValue, "922337203685477.5807")]
    [InlineData(long.MinValue, "-922337203685477.5808")]
    public void Is_shown_as_people_write_it(long units, string shown) =>
        Assert.Equal(shown, Amount.OfUnits(units).ToString());

    [Fact]
    public void Reads_trailing_zeros_as_nothing() =>
        Assert.Equal(123_400, Amount.Exactly(12.340000m).Success.Units);

    [Fact]
    public void Is_zero_by_default()
    {
        Assert.Equal(Amount.Literal(0), default);
        Assert.Equal(Amount.Zero, default);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-922337203685477.5809")]
    [InlineData("922337203685477.5808")]
    public void Ends_where_long_ends(string value) =>
        Assert.Equal(
            new AmountError.OutOfRange(),
            Amount.Exactly(decimal.Parse(value, CultureInfo.InvariantCulture)).Failure);

    [Fact]
    public void Rounds_by_the_rule_the_caller_names()
    {
        Assert.Equal(0, Amount.Round(0.00005m, MidpointRounding.ToEven).Success.Units);
        Assert.Equal(1, Amount.Round(0.00005m, MidpointRounding.AwayFromZero).Success.Units);
    }

    [Fact]
    public void Only_the_total_of_a_sum_may_be_out_of_range_no_step_before() =>
        Assert.Equal(
            Amount.OfUnits(-2),
            Amount.Sum([Largest, Largest, Amount.OfUnits(long.MinValue), Amount.OfUnits(long.MinValue)]).Success);

    [Fact]
    public void An_error_tells_its_rule_and_its_number()
    {
        Assert.Equal(
            "An amount has at most four fraction digits, but this is 0.00001.",
            Amount.Exactly(0.00001m).Failure.Sentence);
        Assert.Equal(
            "An amount lies between -922337203685477.5808 and 922337203685477.5807.",
            Largest.Add(Largest).Failure.Sentence);
    }

    [Fact]
    public void A_literal_that_is_no_amount_is_a_defect() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.Literal(0.00001m));

    private static Amount Largest => Amount.OfUnits(long.MaxValue);
}
