using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class PeriodExamples
{
    private static readonly DateOnly NewYear = new(2024, 1, 1);
    private static readonly DateOnly NextNewYear = new(2025, 1, 1);

    [Fact]
    public void A_leap_year_has_366_days() => Assert.Equal(366, Period.Literal(NewYear, NextNewYear).Days);

    [Fact]
    public void Is_empty_by_default() => Assert.True(default(Period).IsEmpty);

    [Fact]
    public void Is_shown_as_an_interval() =>
        Assert.Equal("2024-01-01/2025-01-01", Period.Literal(NewYear, NextNewYear).ToString());

    [Fact]
    public void Backwards_it_is_refused_with_both_days_named() =>
        Assert.Equal(
            "A period does not end before it starts, but from is 2025-01-01 and to is 2024-01-01.",
            Period.Create(NextNewYear, NewYear).Failure.Sentence);

    [Fact]
    public void A_literal_that_is_no_period_is_a_defect() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Literal(NextNewYear, NewYear));
}
