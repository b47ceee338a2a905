using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>On which days, and in which hours of them, the company works. Days and hours are those of UTC.</summary>
public sealed record WorkingCalendar
{
    /// <summary>Monday to Friday, 9 to 17 o'clock, without holidays.</summary>
    public static readonly WorkingCalendar Standard = Create(
        Seq(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday),
        Set<DateOnly>(), Set<DateOnly>(), new TimeOnly(9, 0), new TimeOnly(17, 0))
        .ToEither().IfLeft(wrong => throw new ArgumentOutOfRangeException(wrong.Head.Field, wrong.Head.Rule));

    /// <summary>How many holidays, and how many extra days, there are at the most.</summary>
    public const int MostDays = 1_000;

    private WorkingCalendar(Seq<DayOfWeek> week, Set<DateOnly> holidays, Set<DateOnly> extraDays, TimeOnly begins, TimeOnly ends) =>
        (Week, Holidays, ExtraDays, Begins, Ends) = (week, holidays, extraDays, begins, ends);

    /// <summary>The days of the week on which the company works, from Sunday on; one or more.</summary>
    public Seq<DayOfWeek> Week { get; }

    /// <summary>Days on which it does not work although it is the day of the week.</summary>
    public Set<DateOnly> Holidays { get; }

    /// <summary>Days on which it works although it is not the day of the week, 補班日. They count before holidays.</summary>
    public Set<DateOnly> ExtraDays { get; }

    /// <summary>When work begins.</summary>
    public TimeOnly Begins { get; }

    /// <summary>When work ends, later on the same day.</summary>
    public TimeOnly Ends { get; }

    /// <summary>The calendar, or all that is wrong with it.</summary>
    public static Validation<EntryError, WorkingCalendar> Create(
        Seq<DayOfWeek> week, Set<DateOnly> holidays, Set<DateOnly> extraDays, TimeOnly begins, TimeOnly ends)
    {
        var days = toSeq(week.Distinct().Order()).Strict();
        var wrong = ComplaintTexts.All(days.Map(day => Entry.Known(ComplaintPolicyNames.Week, day))).FailToSeq()
            + ComplaintTexts.Count(ComplaintPolicyNames.Week, days.Count, 1, 7).FailToSeq()
            + ComplaintTexts.Count(ComplaintPolicyNames.Holidays, holidays.Count, 0, MostDays).FailToSeq()
            + ComplaintTexts.Count(ComplaintPolicyNames.ExtraDays, extraDays.Count, 0, MostDays).FailToSeq()
            + (begins < ends ? LanguageExt.Seq<EntryError>.Empty : Seq1<EntryError>(new EntryError.NotAbove(
                ComplaintPolicyNames.Ends, (decimal)ends.ToTimeSpan().TotalHours, ComplaintPolicyNames.Begins, (decimal)begins.ToTimeSpan().TotalHours)));

        return wrong.IsEmpty
            ? Success<EntryError, WorkingCalendar>(new WorkingCalendar(days, holidays, extraDays, begins, ends))
            : Fail<EntryError, WorkingCalendar>(wrong.Strict());
    }

    /// <summary>Whether the company works on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => ExtraDays.Contains(day) || (Week.Contains(day.DayOfWeek) && !Holidays.Contains(day));

    /// <summary>The working day that is so many working days after a day; the day itself does not count. The last day of the calendar if it is later.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        while (workingDays > 0 && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            workingDays -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How long the company worked between two instants; nothing when the second is not later.</summary>
    public TimeSpan WorkingTime(DateTimeOffset from, DateTimeOffset to)
    {
        var total = TimeSpan.Zero;

        for (var day = DateOnly.FromDateTime(from.UtcDateTime); day <= DateOnly.FromDateTime(to.UtcDateTime); day = day.AddDays(1))
        {
            if (IsWorkingDay(day))
            {
                var begin = Later(day.ToDateTime(Begins), from.UtcDateTime);
                var end = Earlier(day.ToDateTime(Ends), to.UtcDateTime);
                total += end > begin ? end - begin : TimeSpan.Zero;
            }

            if (day == DateOnly.MaxValue)
            {
                break;
            }
        }

        return total;
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
