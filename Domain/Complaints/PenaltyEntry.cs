using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>A penalty as somebody entered it: nothing of it has been checked.</summary>
public sealed record PenaltyEntry(string Person, PenalisedAs As, string Reason, Option<decimal> Deducted = default)
{
    /// <summary>Checks everything and makes the penalty, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Penalty> Read(Signature by) => (
        Entry.Code("person", Person, ComplaintTexts.CodeLength),
        Entry.Known("as", As),
        ComplaintTexts.Note("reason", Reason),
        Entry.NotNegative("deducted", Deducted))
        .Apply((person, kind, reason, deducted) => new Penalty(person, kind, reason, deducted, by));
}
