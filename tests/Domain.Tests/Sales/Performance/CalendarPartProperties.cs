using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Performance;

namespace CustomerGraph.Domain.Tests.Sales.Performance;

public sealed class CalendarPartProperties
{
    [DomainProperty]
    public void The_parts_follow_each_other_from_the_first_day_to_the_last(ShortPeriod period, Granularity granularity)
    {
        var parts = CalendarPart.Of(period.Days, granularity).ToList();

        Assert.Equal(period.Days.IsEmpty, parts.Count == 0);
        Assert.All(parts, part => Assert.False(part.Days.IsEmpty));
        Assert.All(parts.Pairs(), pair => Assert.Equal(pair.Upper.Days.To, pair.Lower.Days.From));
        Assert.Equal(period.Days.Days, parts.Sum(part => part.Days.Days));
        Assert.True(parts.Count == 0 || parts[0].Days.From == period.Days.From);
    }

    [DomainProperty]
    public void All_days_of_a_part_and_no_others_have_its_key(ShortPeriod period, Granularity granularity)
    {
        var parts = CalendarPart.Of(period.Days, granularity).ToList();

        Assert.Equal(parts.Count, parts.Select(part => part.Key).Distinct().Count());
        Assert.All(parts, part => Assert.All(
            Enumerable.Range(0, part.Days.Days).Select(part.Days.From.AddDays),
            day => Assert.Equal(part.Key, Key(day, granularity))));
    }

    [Fact]
    public void The_end_of_the_calendar_is_reached_and_not_passed()
    {
        var last = Period.Literal(new(9999, 11, 30), DateOnly.MaxValue);

        Assert.Equal(
            "9999-11 1, 9999-12 30",
            string.Join(", ", CalendarPart.Of(last, Granularity.Month).Map(part => $"{part.Key} {part.Days.Days}")));
        Assert.Equal("9999-Q4", CalendarPart.Of(last, Granularity.Quarter).Single().Key);
        Assert.Equal("9999", CalendarPart.Of(last, Granularity.Year).Single().Key);
    }

    private static string Key(DateOnly day, Granularity granularity) => granularity switch
    {
        Granularity.Month => $"{day:yyyy-MM}",
        Granularity.Quarter => $"{day:yyyy}-Q{(day.Month <= 3 ? 1 : day.Month <= 6 ? 2 : day.Month <= 9 ? 3 : 4)}",
        _ => $"{day:yyyy}",
    };
}
