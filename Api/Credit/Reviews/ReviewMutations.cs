using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Persistence.Credit.Reviews;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>That terms are reviewed.</summary>
internal sealed class ReviewMutations(ReviewStore reviews, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities) =>
        signed.Add<RecordReviewInput, long>(mutation, entities, "recordReview", "Records a review of the terms of a customer, 定期監控, with the scores and limits of the day.",
            (input, person, by, cancellation) => reviews.RecordAsync(input.Customer, input.ToJudgement(), person, by, cancellation))
            .Gives("review", "The review; null when it was refused.", (CreditReviewRow row) => row.Id, id => id)
            .Fails<DecisionErrors>([.. DecisionErrors.OfBeginnings])
            .Requires(Policies.DecideCredit);
}
