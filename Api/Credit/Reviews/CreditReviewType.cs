using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Reviews;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>CreditReview: a review of the terms of a customer.</summary>
internal sealed class CreditReviewType : EntityType<CreditReviewRow>
{
    /// <summary>The type.</summary>
    public CreditReviewType()
        : base("CreditReview", "A review of the terms of a customer, 定期監控. It is never edited, and changes nothing by itself: the limit it names is proposed as a change of limit.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Number, "Its number among those of the customer.");
        Computed("scores", row => ReviewFigures.ReadScores(row.Scores), "How the groups of factors were scored; those of which nothing was known are missing.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<ReviewScoreType>>>));
        Column("grade", row => row.Grade, "The grade that came of it.");
        Computed("limits", row => ReviewFigures.ReadLimits(row.Limits), "What the five methods gave.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<ReviewLimitType>>>));
        Column("currentLimit", row => row.CurrentLimit, "The limit at the time; null when nobody had set one.");
        Column("decision", row => row.Decision, "What it says about the limit.");
        Column("proposedLimit", row => row.ProposedLimit, "The limit that is to be proposed; null when all stays as it is.");
        Column("reason", row => row.Reason, "Why.");
        Column("policyVersion", row => row.PolicyVersion, "The version of the credit policy by which scores and limits were worked out.");
        Column("reviewedBy", row => row.ReviewedBy, "Who reviewed.");
        Column("reviewedAt", row => row.ReviewedAt, "When.");
    }
}
