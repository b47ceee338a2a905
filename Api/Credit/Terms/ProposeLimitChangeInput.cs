using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>What terms are proposed, and why.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the proposal, in 1 to 40 characters; unique among those of the customer.</param>
/// <param name="PaymentDays">For how many days the customer is to owe, from 0 for cash to 730.</param>
/// <param name="From">The first day on which they are to hold; if they are approved later, from then on.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
/// <param name="Until">The first day on which they hold no more and the earlier ones return; none for terms without an end.</param>
/// <param name="Grade">The grade; none when nobody has graded the customer.</param>
/// <param name="Limit">The limit, zero or more; none sets no limit, which is not a limit of zero.</param>
/// <param name="Guarantees">What must be in force so that the limit can be used.</param>
public sealed record ProposeLimitChangeInput(
    [IdOf("Customer")] long Customer,
    string Number,
    int PaymentDays,
    DateOnly From,
    string Reason,
    DateOnly? Until = null,
    CreditGrade? Grade = null,
    decimal? Limit = null,
    IReadOnlyList<ConditionKind>? Guarantees = null)
{
    /// <summary>The proposal, to be checked.</summary>
    internal LimitProposalEntry ToEntry() => new(
        Number,
        new CreditTermsEntry(Optional(Grade), Optional(Limit), PaymentDays, (Guarantees ?? []).ToSeq().Strict()),
        From,
        Optional(Until),
        Reason);
}
