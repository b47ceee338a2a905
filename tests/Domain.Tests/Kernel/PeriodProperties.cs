using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class PeriodProperties
{
    [DomainProperty]
    public void Exists_where_it_does_not_end_before_it_starts(DateOnly from, DateOnly to) =>
        Period.Create(from, to).Match(
            Right: period => Assert.Equal((from, to, true), (period.From, period.To, from <= to)),
            Left: error =>
            {
                Assert.Equal(new PeriodError.EndsBeforeItStarts(from, to), error);
                Assert.True(to < from);
            });

    [DomainProperty]
    public void Contains_its_first_day_and_not_its_end(Period period)
    {
        Assert.Equal(!period.IsEmpty, period.Contains(period.From));
        Assert.False(period.Contains(period.To));
    }

    [DomainProperty]
    public void Has_as_many_days_as_it_contains(Period period)
    {
        var days = Enumerable.Range(0, 800)
            .Select(day => new DateOnly(2023, 12, 1).AddDays(day))
            .Where(period.Contains);

        Assert.Equal(
            Math.Max(0, Math.Min(period.To.DayNumber, Last) - Math.Max(period.From.DayNumber, First)),
            days.Count());
        Assert.Equal(period.To.DayNumber - period.From.DayNumber, period.Days);
        Assert.Equal(period.Days == 0, period.IsEmpty);
    }

    [DomainProperty]
    public void Periods_that_meet_share_no_day_and_leave_none_out(
        DateOnly one, DateOnly other, DateOnly third, DateOnly day)
    {
        var ends = new[] { one, other, third }.Order().ToArray();
        var earlier = Period.Literal(ends[0], ends[1]);
        var later = Period.Literal(ends[1], ends[2]);

        Assert.Equal(Period.Literal(ends[0], ends[2]).Contains(day), earlier.Contains(day) ^ later.Contains(day));
        Assert.False(earlier.Contains(day) && later.Contains(day));
    }

    private static int First => new DateOnly(2023, 12, 1).DayNumber;

    private static int Last => First + 800;
}
