using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>A law is only as good as what it is tried on.</summary>
public sealed class KernelGeneratorsReach
{
    [Fact]
    public void Amounts_of_both_signs_zero_equal_ones_and_both_ends()
    {
        var amounts = Samples.Of(KernelArbitraries.Amounts());

        Assert.Contains(amounts, amount => amount.Units < 0);
        Assert.Contains(Amount.Zero, amounts);
        Assert.Contains(amounts, amount => amount.Units % 10_000 != 0);
        Assert.Contains(Amount.OfUnits(long.MinValue), amounts);
        Assert.Contains(Amount.OfUnits(long.MaxValue), amounts);
        Assert.True(amounts.Distinct().Count() < amounts.Count);
    }

    [Fact]
    public void Periods_that_are_empty_short_long_and_up_to_the_end_of_the_calendar()
    {
        var periods = Samples.Of(KernelArbitraries.Periods());

        Assert.Contains(periods, period => period.IsEmpty);
        Assert.Contains(periods, period => period.Days is > 0 and < 31);
        Assert.Contains(periods, period => period.Days > 366);
        Assert.Contains(periods, period => period.From == DateOnly.MinValue);
        Assert.Contains(periods, period => period.To == DateOnly.MaxValue && !period.IsEmpty);
    }

    [Fact]
    public void Numbers_that_are_exact_too_fine_and_too_large()
    {
        var outcomes = Samples.Of(KernelArbitraries.EnteredNumbers())
            .Select(entered => Amount.Exactly(entered.Value))
            .ToList();

        Assert.Contains(outcomes, outcome => outcome.IsRight);
        Assert.Contains(outcomes, outcome => outcome == new AmountError.OutOfRange());
        Assert.Contains(outcomes, outcome => outcome.LeftToSeq().Exists(error => error is AmountError.TooPrecise));
        Assert.Contains(outcomes, outcome => outcome == Amount.OfUnits(long.MaxValue));
    }
}
