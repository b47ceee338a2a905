using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>A measure as somebody entered it: nothing of it has been checked.</summary>
public sealed record MeasureEntry(string Action, string Owner, DateOnly Due)
{
    /// <summary>How many measures a summary names at the most; at the least one.</summary>
    public const int MostMeasures = 20;

    internal Validation<EntryError, Measure> Read(DateOnly today) => (
        ComplaintTexts.Note("action", Action),
        Entry.Code("owner", Owner, ComplaintTexts.CodeLength),
        Entry.Between("due", Prelude.Some(Due), today, DateOnly.MaxValue))
        .Apply((action, owner, _) => new Measure(action, owner, Due));
}
