using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>A remedy as somebody entered it: nothing of it has been checked.</summary>
public sealed record RemedyEntry(RemedyKind Kind, string Description, decimal Cost)
{
    /// <summary>What a remedy costs at the most.</summary>
    public const decimal MostCost = 1_000_000_000;

    /// <summary>How many remedies are proposed at the most; at the least one.</summary>
    public const int MostRemedies = 20;

    /// <summary>Checks all remedies of a proposal, or says all that is wrong with them.</summary>
    public static Validation<EntryError, Seq<Remedy>> Read(Seq<RemedyEntry> entries) =>
        ComplaintTexts.Count("remedies", entries.Count, 1, MostRemedies).Bind(_ => ComplaintTexts.All(entries.Map(entry => entry.Read())));

    private Validation<EntryError, Remedy> Read() => (
        Entry.Known("kind", Kind),
        ComplaintTexts.Note("description", Description),
        Cost > MostCost
            ? Prelude.Fail<EntryError, Amount>(new EntryError.OutOfRange("cost", Cost, 0, MostCost))
            : Entry.NotNegative("cost", Cost))
        .Apply((kind, description, cost) => new Remedy(kind, description, cost));
}
