using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Statistics;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

public sealed class ComplaintStatisticsExamples
{
    private static readonly Period Year = Period.Literal(new DateOnly(2026, 1, 1), new DateOnly(2028, 1, 1));

    [Fact]
    public void The_median_of_two_is_the_mean_of_both_in_working_hours()
    {
        var monday = ComplaintMoves.Monday;
        var cases = Seq(Judged("C1", monday, monday.AddHours(2)), Judged("C2", monday, monday.AddDays(1)));

        Assert.Equal(
            Seq1(new StepMedian(ComplaintStatus.Recorded, 2, 5m)),
            ComplaintStatistics.Of(cases, Year, ComplaintDimension.Month, _ => 1, ComplaintMoves.Policy).Single().Medians);
    }

    [Theory]
    [InlineData(365, 1)]
    [InlineData(366, 0)]
    public void A_complaint_about_the_same_repeats_an_earlier_one_within_a_year(int days, int repeats) => Assert.Equal(
        repeats,
        ComplaintStatistics.Of(
            Seq(Judged("C1", ComplaintMoves.Monday, ComplaintMoves.Monday), Judged("C2", ComplaintMoves.Monday.AddDays(days), ComplaintMoves.Monday.AddDays(days))),
            Year, ComplaintDimension.Customer, _ => 1, ComplaintMoves.Policy).Single().Repeats);

    [Fact]
    public void A_complaint_recurs_when_it_comes_again_after_the_measure_was_due()
    {
        var closed = Closed("C1", ComplaintMoves.Monday);
        var measure = ((Complaint.Closed)closed.State).Summary.Measures[0];
        var due = new DateTimeOffset(measure.Due.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        var (early, again) = (Closed("C2", due), Closed("C3", due.AddDays(1)));

        Assert.Equal(Seq1(new Recurrence(measure, closed, again)), Recurrence.Among(Seq(early, closed, again)).Filter(one => one.Closed == closed));
    }

    private static ComplaintCase Judged(string number, DateTimeOffset recorded, DateTimeOffset judged) =>
        Told(number, recorded, judged, ComplaintStep.Judge);

    private static ComplaintCase Closed(string number, DateTimeOffset at) => Told(
        number, at, at, ComplaintStep.Judge, ComplaintStep.Assign, ComplaintStep.Analyse, ComplaintStep.Propose, ComplaintStep.Approve,
        ComplaintStep.CarryOut, ComplaintStep.CarryOut, ComplaintStep.Notify, ComplaintStep.TakeFeedback, ComplaintStep.Close);

    private static ComplaintCase Told(string number, DateTimeOffset recorded, DateTimeOffset at, params ReadOnlySpan<ComplaintStep> steps)
    {
        ComplaintEvent first = ComplaintWorkflow.Record(ComplaintMoves.Entry(0), ComplaintPeople.Seller, recorded).Success;
        var events = Seq1(first);

        foreach (var step in steps)
        {
            var state = ComplaintWorkflow.Replay(events);
            events = events.Add(ComplaintWorkflow.Decide(
                ComplaintMoves.Of(step, state, 0, ComplaintPeople.Usually(step), at), state, ComplaintMoves.Policy).Success);
        }

        return new ComplaintCase(number, "K1", ComplaintWorkflow.Replay(events), events.Strict());
    }
}
