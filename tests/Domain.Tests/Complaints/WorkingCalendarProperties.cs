using CustomerGraph.Domain.Complaints.Policy;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

public sealed class WorkingCalendarProperties
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly Gen<Set<DateOnly>> Days =
        from count in Gen.Choose(0, 20)
        from days in Gen.Choose(0, 90).ListOf(count)
        select toSet(days.Distinct().Select(day => First.AddDays(day)));

    internal static readonly Gen<WorkingCalendar> Calendars =
        from count in Gen.Choose(1, 7)
        from week in Gen.Choose(0, 6).ListOf(count)
        from holidays in Days
        from extra in Days
        from begins in Gen.Choose(0, 22 * 60)
        from length in Gen.Choose(1, 60)
        select WorkingCalendar.Create(
            toSeq(week.Select(day => (DayOfWeek)day)).Strict(), holidays, extra,
            TimeOnly.MinValue.AddMinutes(begins), TimeOnly.MinValue.AddMinutes(begins + length)).Accepted;

    [Fact]
    public void So_many_working_days_lie_between_a_day_and_the_day_that_is_so_many_later() => Check(
        Calendars.Zip(Gen.Choose(0, 90).Zip(Gen.Choose(1, 30))),
        one =>
        {
            var (calendar, (start, count)) = one;
            var from = First.AddDays(start);
            var to = calendar.After(from, count);

            Assert.True(calendar.IsWorkingDay(to));
            Assert.Equal(count, Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(days => calendar.IsWorkingDay(from.AddDays(days))));
            Assert.Equal(from, calendar.After(from, 0));
        });

    [Fact]
    public void The_company_works_on_extra_days_and_else_on_days_of_its_week_that_are_no_holidays() => Check(
        Calendars.Zip(Gen.Choose(0, 100)),
        one =>
        {
            var (calendar, day) = (one.Item1, First.AddDays(one.Item2));

            Assert.Equal(
                calendar.ExtraDays.Contains(day) || (!calendar.Holidays.Contains(day) && calendar.Week.Contains(day.DayOfWeek)),
                calendar.IsWorkingDay(day));
        });

    [Fact]
    public void Working_time_is_the_number_of_minutes_in_which_the_company_works() => Check(
        Calendars.Zip(Gen.Choose(0, 20_000).Zip(Gen.Choose(-100, 6_000))),
        one =>
        {
            var (calendar, (start, length)) = one;
            var from = new DateTimeOffset(First.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(start);
            var minutes = Enumerable.Range(0, Math.Max(length, 0)).Select(minute => from.AddMinutes(minute).DateTime)
                .Count(minute => calendar.IsWorkingDay(DateOnly.FromDateTime(minute))
                    && TimeOnly.FromDateTime(minute) >= calendar.Begins && TimeOnly.FromDateTime(minute) < calendar.Ends);

            Assert.Equal(TimeSpan.FromMinutes(minutes), calendar.WorkingTime(from, from.AddMinutes(length)));
        });

    [Fact]
    public void At_the_end_of_time_there_is_no_day_after() =>
        Assert.Equal(DateOnly.MaxValue, WorkingCalendar.Standard.After(DateOnly.MaxValue.AddDays(-1), 5));

    [Fact]
    public void A_Friday_is_followed_by_a_Monday_unless_that_is_a_holiday_or_the_Saturday_makes_up_for_one()
    {
        var friday = new DateOnly(2026, 3, 6);
        var standard = WorkingCalendar.Standard;

        Assert.Equal(new DateOnly(2026, 3, 9), standard.After(friday, 1));
        Assert.Equal(new DateOnly(2026, 3, 10), With(Set(new DateOnly(2026, 3, 9)), Set<DateOnly>()).After(friday, 1));
        Assert.Equal(new DateOnly(2026, 3, 7), With(Set<DateOnly>(), Set(new DateOnly(2026, 3, 7))).After(friday, 1));
    }

    [Fact]
    public void A_company_works_on_some_day_and_ends_later_than_it_begins() => Assert.Equal(
        Seq("calendar.week", "calendar.ends"),
        WorkingCalendar.Create(LanguageExt.Seq<DayOfWeek>.Empty, Set<DateOnly>(), Set<DateOnly>(), new TimeOnly(9, 0), new TimeOnly(9, 0))
            .Refused.Map<string>(error => error.Field));

    private static WorkingCalendar With(Set<DateOnly> holidays, Set<DateOnly> extra) => WorkingCalendar.Create(
        WorkingCalendar.Standard.Week, holidays, extra, new TimeOnly(9, 0), new TimeOnly(17, 0)).Accepted;

    private static void Check<T>(Gen<T> cases, Action<T> law) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
}
