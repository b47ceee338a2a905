using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>A summary as somebody entered it: nothing of it has been checked.</summary>
public sealed record SummaryEntry(string Lesson, Seq<MeasureEntry> Measures)
{
    /// <summary>Checks everything and makes the summary, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Summary> Read(Signature by) => (
        Entry.Text("lesson", Lesson, ComplaintTexts.TextLength),
        ComplaintTexts.Count("measures", Measures.Count, 1, MeasureEntry.MostMeasures)
            .Bind(_ => ComplaintTexts.All(Measures.Map(measure => measure.Read(by.Day)))))
        .Apply((lesson, measures) => new Summary(lesson, measures, by));
}
