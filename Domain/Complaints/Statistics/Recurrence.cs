using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Statistics;

/// <summary>That something was complained about again in spite of a measure.</summary>
/// <param name="Measure">The measure, which was due before.</param>
/// <param name="Closed">The complaint that taught it.</param>
/// <param name="Again">The complaint that came after it was due.</param>
public sealed record Recurrence(Measure Measure, ComplaintCase Closed, ComplaintCase Again)
{
    /// <summary>
    /// Every measure with each complaint that was recorded after its due day, is about the same, and has a cause of the same kind; one whose cause
    /// is not known yet, or that was not valid, does not count.
    /// </summary>
    public static Seq<Recurrence> Among(Seq<ComplaintCase> cases) => toSeq(
        from closed in cases
        let summary = (closed.State as Complaint.Closed)?.Summary
        where summary is not null
        from measure in summary.Measures
        from again in cases
        where again.RecordedOn > measure.Due && again.Cause.IsSome && again.Cause == closed.Cause && again.IsAboutTheSameAs(closed)
        orderby again.State.File.Recorder.At
        select new Recurrence(measure, closed, again))
        .Strict();
}
