using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class QuantityExamples
{
    [Fact]
    public void Is_shown_as_people_write_it() => Assert.Equal("2.5", Quantity.OfUnits(25_000).ToString());

    [Fact]
    public void Is_zero_by_default() => Assert.Equal(Quantity.Literal(0), default);

    [Fact]
    public void An_error_tells_its_rule_and_its_number()
    {
        Assert.Equal(
            "A quantity has at most four fraction digits, but this is 0.33333.",
            Quantity.Exactly(0.33333m).Failure.Sentence);
        Assert.Equal(
            "A quantity lies between -922337203685477.5808 and 922337203685477.5807.",
            Quantity.OfUnits(long.MinValue).Negate().Failure.Sentence);
    }

    [Fact]
    public void A_literal_that_is_no_quantity_is_a_defect() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Literal(0.00001m));
}
