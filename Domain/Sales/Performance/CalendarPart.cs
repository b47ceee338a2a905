using System.Globalization;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales.Performance;

/// <summary>What of a calendar month, quarter or year lies in a period.</summary>
/// <param name="Key">The month, quarter or year: 2026-03, 2026-Q1, 2026.</param>
/// <param name="Days">The days of it that lie in the period; at least one.</param>
public sealed record CalendarPart(string Key, Period Days)
{
    /// <summary>The parts of a period, in the order of time; together they are the period.</summary>
    public static Seq<CalendarPart> Of(Period period, Granularity granularity)
    {
        var parts = Seq<CalendarPart>();

        for (var from = period.From; from < period.To;)
        {
            // The last day of the calendar is in no period, so that the next part never begins beyond it.
            var to = Next(from, granularity).IfNone(period.To);
            to = to < period.To ? to : period.To;
            parts = parts.Add(new CalendarPart(KeyOf(from, granularity), Period.Literal(from, to)));
            from = to;
        }

        return parts;
    }

    private static Option<DateOnly> Next(DateOnly day, Granularity granularity)
    {
        var months = granularity switch
        {
            Granularity.Month => 1,
            Granularity.Quarter => 3 - ((day.Month - 1) % 3),
            _ => 13 - day.Month,
        };
        var next = (12 * day.Year) + day.Month - 1 + months;

        return next / 12 <= DateOnly.MaxValue.Year ? new DateOnly(next / 12, (next % 12) + 1, 1) : None;
    }

    private static string KeyOf(DateOnly day, Granularity granularity) => granularity switch
    {
        Granularity.Month => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"),
        Granularity.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{(day.Month + 2) / 3}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}"),
    };
}
