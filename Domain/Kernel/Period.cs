using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>A range of days, the first included and the end not: <c>From &lt;= day &lt; To</c>.</summary>
/// <remarks>
/// Periods that meet (the end of one is the start of the next) neither overlap nor leave a gap. A period may be empty;
/// the default is. The last day of the calendar, 9999-12-31, is in no period.
/// </remarks>
public readonly record struct Period
{
    private Period(DateOnly from, DateOnly to) => (From, To) = (from, to);

    /// <summary>The first day of the period.</summary>
    public DateOnly From { get; }

    /// <summary>The day after the last day of the period; never before <see cref="From"/>.</summary>
    public DateOnly To { get; }

    /// <summary>How many days there are in the period.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>Whether there is no day in the period.</summary>
    public bool IsEmpty => From == To;

    /// <summary>The days from one up to, but not including, another.</summary>
    /// <returns>The period, or <see cref="PeriodError.EndsBeforeItStarts"/>.</returns>
    public static Either<PeriodError, Period> Create(DateOnly from, DateOnly to) =>
        from <= to
            ? new Period(from, to)
            : new PeriodError.EndsBeforeItStarts(from, to);

    /// <summary>A period written in the source code; input goes through <see cref="Create"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period: a defect in the source code.</exception>
    public static Period Literal(DateOnly from, DateOnly to) =>
        Create(from, to).IfLeft(error => throw new ArgumentOutOfRangeException(nameof(to), to, error.Sentence));

    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly day) => From <= day && day < To;

    /// <summary>From and to, the same in every culture: "2024-01-01/2024-02-01". Source: ISO 8601.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}/{To:yyyy-MM-dd}");
}
