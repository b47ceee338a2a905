using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>A proposal as somebody entered it: nothing of it has been checked.</summary>
public sealed record LimitProposalEntry(
    string Number, CreditTermsEntry Terms, DateOnly From, Option<DateOnly> Until, string Reason)
{
    /// <summary>The longest number of a proposal, in characters.</summary>
    public const int NumberLength = 40;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 500;

    /// <summary>Checks everything and makes the proposal, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, LimitProposal> Read() => (
        Entry.Code("number", Number, NumberLength),
        Terms.Read(),
        CreditEntry.After("until", Until, From),
        Entry.Text("reason", Reason, ReasonLength))
        .Apply((number, terms, until, reason) => new LimitProposal(number, terms, From, until, reason));
}
