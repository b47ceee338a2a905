using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>A condition as somebody entered it: nothing of it has been checked.</summary>
public sealed record ConditionEntry(
    string Number, ConditionKind Kind, decimal Value, string Giver, DateOnly From, Option<DateOnly> Until)
{
    /// <summary>The longest number of a document, in characters.</summary>
    public const int NumberLength = 40;

    /// <summary>The longest name of a giver, in characters.</summary>
    public const int GiverLength = 200;

    /// <summary>Checks everything and makes the terms, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, ConditionTerms> Read() => (
        Entry.Code("number", Number, NumberLength),
        Entry.Known("kind", Kind),
        CreditEntry.Amount("value", Value),
        Entry.Text("giver", Giver, GiverLength),
        CreditEntry.After("until", Until, From))
        .Apply((number, kind, value, giver, until) => new ConditionTerms(number, kind, value, giver, From, until));
}
