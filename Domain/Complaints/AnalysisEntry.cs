using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>An analysis as somebody entered it: nothing of it has been checked.</summary>
public sealed record AnalysisEntry(string Cause, CauseCategory Category, Seq<string> Persons = default)
{
    /// <summary>How many people are named at the most.</summary>
    public const int MostPersons = 20;

    /// <summary>Checks everything and makes the analysis, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Analysis> Read(Signature by) => (
        Entry.Text("cause", Cause, ComplaintTexts.TextLength),
        Entry.Known("category", Category),
        ComplaintTexts.Codes("persons", Persons, MostPersons))
        .Apply((cause, category, persons) => new Analysis(cause, category, persons, by));
}
