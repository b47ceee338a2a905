using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Statistics;

/// <summary>A complaint as statistics look at it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Customer">The code of the customer.</param>
/// <param name="State">What it is now.</param>
/// <param name="Events">How it got there, from the recording on.</param>
public sealed record ComplaintCase(string Number, string Customer, Complaint State, Seq<ComplaintEvent> Events)
{
    /// <summary>The day on which it was recorded, in UTC.</summary>
    public DateOnly RecordedOn => DateOnly.FromDateTime(State.File.Recorder.At.UtcDateTime);

    /// <summary>Whether it was judged, the last time that it was recorded or reopened.</summary>
    public bool IsJudged => State.Status != ComplaintStatus.Recorded;

    /// <summary>The department that looks after it, or looked after it last.</summary>
    public Option<Department> Department =>
        Events.Choose(happened => happened is ComplaintEvent.Assigned e ? Some(e.Assignment.Department) : None).LastOrNone();

    /// <summary>The kind of cause that was found last.</summary>
    public Option<CauseCategory> Cause =>
        Events.Choose(happened => happened is ComplaintEvent.Analysed e ? Some(e.Analysis.Category) : None).LastOrNone();

    /// <summary>
    /// Whether another complaint is about the same: of the same content, and about one of the same products or, like this one, about none.
    /// </summary>
    public bool IsAboutTheSameAs(ComplaintCase other)
    {
        var (facts, others) = (State.File.Facts, other.State.File.Facts);

        return facts.Content == others.Content
            && (facts.Products.IsEmpty ? others.Products.IsEmpty : facts.Products.Exists(product => others.Products.Contains(product)));
    }
}
