using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Statistics;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

public sealed class ComplaintStatisticsProperties
{
    private static readonly Period Year = Period.Literal(new DateOnly(2026, 1, 1), new DateOnly(2027, 1, 1));

    private static readonly Gen<Seq<ComplaintCase>> Cases =
        from count in Gen.Choose(0, 8)
        from stories in ComplaintStory.Stories.ListOf(count)
        select toSeq(stories.Select((story, index) => new ComplaintCase($"C{index}", index % 3 == 0 ? "K1" : "K2", story.State, story.Events))).Strict();

    [Fact]
    public void By_content_customer_and_month_every_complaint_counts_once_and_every_cost() => ForAll(cases => Assert.All(
        Seq(ComplaintDimension.Content, ComplaintDimension.Customer, ComplaintDimension.Month), dimension =>
        {
            var rows = ComplaintStatistics.Of(cases, Year, dimension, _ => 500, ComplaintMoves.Policy);

            Assert.Equal(cases.Count, rows.Sum(row => row.Count));
            Assert.Equal(cases.Sum(one => one.State.File.Spent.Value), rows.Sum(row => row.Cost.Value));
            Assert.Equal(rows.Map(row => row.Key).Order(StringComparer.Ordinal), rows.Map(row => row.Key));
            Assert.All(rows, row => Assert.Equal(row.Count * 2m, row.PerThousandDocuments.Value));
        }));

    [Fact]
    public void By_product_department_and_cause_a_complaint_counts_as_often_as_it_has_one() => ForAll(cases =>
    {
        Assert.Equal(cases.Sum(one => one.State.File.Facts.Products.Count), Count(cases, ComplaintDimension.Product));
        Assert.Equal(cases.Count(one => one.Events.Exists(e => e is ComplaintEvent.Assigned)), Count(cases, ComplaintDimension.Department));
        Assert.Equal(cases.Count(one => one.Events.Exists(e => e is ComplaintEvent.Analysed)), Count(cases, ComplaintDimension.Cause));
    });

    [Fact]
    public void The_share_of_those_that_were_not_valid_is_of_those_that_were_judged() => ForAll(cases =>
    {
        var row = ComplaintStatistics.Of(cases, Year, ComplaintDimension.Month, _ => 0, ComplaintMoves.Policy);
        var judged = cases.Count(one => one.State.Status != ComplaintStatus.Recorded);
        var refused = cases.Count(one => one.State.Status == ComplaintStatus.NotEstablished);

        Assert.All(row, only =>
        {
            Assert.Equal(judged == 0 ? null : (decimal)refused / judged, only.NotEstablished.Value);
            Assert.Null(only.PerThousandDocuments.Value);
        });
    });

    [Fact]
    public void Outside_the_period_nothing_counts() => ForAll(cases => Assert.Empty(ComplaintStatistics.Of(
        cases, Period.Literal(new DateOnly(2026, 3, 3), new DateOnly(2027, 1, 1)), ComplaintDimension.Content, _ => 1, ComplaintMoves.Policy)));

    [Fact]
    public void Every_time_that_a_complaint_leaves_a_state_is_in_the_median_of_the_state() => ForAll(cases =>
    {
        var medians = ComplaintStatistics.Of(cases, Year, ComplaintDimension.Month, _ => 1, ComplaintMoves.Policy).Bind(row => row.Medians);

        Assert.Equal(
            cases.Sum(one => one.Events.Count(e => e is ComplaintEvent.Established or ComplaintEvent.NotEstablished)),
            medians.Filter(median => median.Status == ComplaintStatus.Recorded).Sum(median => median.Count));
        Assert.Equal(
            cases.Sum(one => one.Events.Count(e => e is ComplaintEvent.Approved or ComplaintEvent.Returned)),
            medians.Filter(median => median.Status == ComplaintStatus.Proposed).Sum(median => median.Count));
        Assert.All(medians, median => Assert.True(median.Hours >= 0));
    });

    private static int Count(Seq<ComplaintCase> cases, ComplaintDimension dimension) =>
        ComplaintStatistics.Of(cases, Year, dimension, _ => 1, ComplaintMoves.Policy).Sum(row => row.Count);

    private static void ForAll(Action<Seq<ComplaintCase>> law) =>
        Prop.ForAll(Cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true));
}
