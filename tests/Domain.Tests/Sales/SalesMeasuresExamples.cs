using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class SalesMeasuresExamples
{
    [Fact]
    public void Sixteen_and_a_quarter_of_seventy_thousand()
    {
        var measures = SalesMeasures.Create(
            Amount.Literal(70_000), Amount.Literal(53_750), Quantity.Literal(6), 6, 2, 1).Success;

        Assert.Equal(Amount.Literal(16_250), measures.Profit);
        Assert.Equal(16_250m / 70_000, measures.MarginRate.Value);
        Assert.Equal((6L, 2L, 1L), (measures.Lines, measures.Documents, measures.Customers));
        Assert.Equal(Quantity.Literal(6), measures.Quantity);
    }

    [Fact]
    public void Of_nothing_there_is_nothing_and_no_rate()
    {
        Assert.Equal(SalesMeasures.None, SalesMeasures.Of([]).Success);
        Assert.Equal(AbsentReason.NetNotPositive, SalesMeasures.None.MarginRate.Reason);
    }

    [Theory]
    [InlineData("net", 1, long.MaxValue, 0)]
    [InlineData("cost", 1, 0, long.MaxValue)]
    [InlineData("quantity", long.MaxValue, 0, 0)]
    public void What_is_too_large_to_add_up_is_named(string measure, long quantity, long net, long cost)
    {
        var line = SaleLine.Create(
            new DateOnly(2024, 5, 1), "C1", "P1", Option<string>.None,
            Quantity.OfUnits(quantity), Option<Amount>.None, Amount.OfUnits(net), Amount.OfUnits(cost)).Accepted;
        var error = SalesMeasures.Of([new LedgerEntry("D1", 1, 0, line), new LedgerEntry("D1", 2, 0, line)]).Failure;

        Assert.Equal(new MeasureOutOfRange(measure), error);
        Assert.Equal($"The {measure} of these sales is too large to add up.", error.Sentence);
    }
}
