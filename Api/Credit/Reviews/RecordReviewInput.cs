using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>What somebody says of the terms of a customer. Scores and limits are those that the evidence gives on the day.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the review, in 1 to 40 characters; unique among those of the customer.</param>
/// <param name="Decision">What it says about the limit.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
/// <param name="NewLimit">The limit for a decision to raise or to lower it; with any other decision it is refused.</param>
/// <param name="Grade">The grade by the reviewer's judgement; the one of the scorecard when it is not given. It is needed when the scorecard gives none.</param>
public sealed record RecordReviewInput(
    [IdOf("Customer")] long Customer,
    string Number,
    ReviewDecisionKind Decision,
    string Reason,
    decimal? NewLimit = null,
    CreditGrade? Grade = null)
{
    /// <summary>What the person says.</summary>
    internal ReviewJudgement ToJudgement() => new(Number, Optional(Grade), Decision, Optional(NewLimit), Reason);
}
