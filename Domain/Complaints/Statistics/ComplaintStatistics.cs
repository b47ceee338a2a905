using System.Globalization;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Statistics;

/// <summary>Counts complaints. Source: docs/domain/complaints.md.</summary>
public static class ComplaintStatistics
{
    /// <summary>The figures of the complaints that were recorded in a period, by something, ordered by its name.</summary>
    /// <param name="cases">The complaints of the period, and the earlier ones that they may repeat.</param>
    /// <param name="period">The period.</param>
    /// <param name="dimension">What they are counted by.</param>
    /// <param name="documents">How many sales documents of the period there are for a key.</param>
    /// <param name="policy">Says what a repeated complaint is, and when the company works.</param>
    public static Seq<ComplaintFigures> Of(
        Seq<ComplaintCase> cases, Period period, ComplaintDimension dimension, Func<string, int> documents, ComplaintPolicy policy) =>
        toSeq(
            from one in cases
            where period.Contains(one.RecordedOn)
            from key in Keys(one, dimension)
            group one by key into alike
            orderby alike.Key
            select Figures(alike.Key, toSeq(alike).Strict(), cases, documents(alike.Key), policy))
        .Strict();

    private static ComplaintFigures Figures(string key, Seq<ComplaintCase> alike, Seq<ComplaintCase> all, int documents, ComplaintPolicy policy) => new(
        key,
        alike.Count,
        Ratio.Of((Int128)alike.Count * 1_000, documents, AbsentReason.NoSales),
        Ratio.Of(
            alike.Count(one => one.State.Status == ComplaintStatus.NotEstablished), alike.Count(one => one.IsJudged), AbsentReason.Unknown),
        Medians(alike, policy.Calendar),
        Amount.OfUnits(alike.Fold(0L, (total, one) => total + one.State.File.Spent.Units)),
        alike.Count(one => all.Exists(earlier => Repeats(one, earlier, policy.RepeatDays))));

    private static Seq<string> Keys(ComplaintCase one, ComplaintDimension dimension) => dimension switch
    {
        ComplaintDimension.Content => Seq1(one.State.File.Facts.Content.ToString()),
        ComplaintDimension.Department => one.Department.Map(department => department.ToString()).ToSeq(),
        ComplaintDimension.Product => one.State.File.Facts.Products,
        ComplaintDimension.Cause => one.Cause.Map(cause => cause.ToString()).ToSeq(),
        ComplaintDimension.Customer => Seq1(one.Customer),
        _ => Seq1(one.RecordedOn.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
    };

    private static bool Repeats(ComplaintCase one, ComplaintCase earlier, int days)
    {
        var (at, before) = (one.State.File.Recorder.At, earlier.State.File.Recorder.At);

        return earlier.Customer == one.Customer
            && before < at
            && one.RecordedOn.DayNumber - earlier.RecordedOn.DayNumber <= days
            && one.IsAboutTheSameAs(earlier);
    }

    private static Seq<StepMedian> Medians(Seq<ComplaintCase> alike, WorkingCalendar calendar) => toSeq(
        from one in alike
        from stay in Stays(one, calendar)
        group stay.Hours by stay.Status into stays
        orderby stays.Key
        select new StepMedian(stays.Key, stays.Count(), Median(toSeq(stays.Order()).Strict())))
        .Strict();

    /// <summary>Every state that the complaint has left, with the working hours that it was in it.</summary>
    private static Seq<(ComplaintStatus Status, decimal Hours)> Stays(ComplaintCase one, WorkingCalendar calendar) =>
        one.Events.Tail.Fold(
            (State: ComplaintWorkflow.Replay(one.Events.Take(1)), Stays: LanguageExt.Seq<(ComplaintStatus, decimal)>.Empty),
            (so, happened) =>
            {
                var after = ComplaintWorkflow.Evolve(so.State, happened);

                return (after, after.Status == so.State.Status && happened is not ComplaintEvent.Assigned
                    ? so.Stays
                    : so.Stays.Add((so.State.Status, Hours(calendar.WorkingTime(so.State.Entered, happened.By.At)))));
            })
        .Stays;

    private static decimal Hours(TimeSpan time) => (decimal)time.Ticks / TimeSpan.TicksPerHour;

    private static decimal Median(Seq<decimal> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
}
