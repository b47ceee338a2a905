using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Decisions;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>How reviews are kept: each is recorded once and stays as it is.</summary>
internal sealed class ReviewForm() : DecisionForm<CreditReview, CreditReview, CreditReviewRow>(ReviewCodec.Instance, "credit_reviews")
{
    public override Option<int> PolicyOf(CreditReview happened) => happened.PolicyVersion;

    public override CreditReview Replay(Seq<CreditReview> history) => history[0];

    public override CreditReviewRow Begin(long customerId, CreditReview first) => new()
    {
        CustomerId = customerId,
        Number = first.Number,
        Scores = ReviewFigures.Write(first.Scores),
        Grade = first.Grade,
        Limits = ReviewFigures.Write(first.Limits),
        CurrentLimit = first.Current.Map(limit => limit.Value).ToNullable(),
        Decision = first.Decision switch
        {
            ReviewDecision.Raise => ReviewDecisionKind.Raise,
            ReviewDecision.Lower => ReviewDecisionKind.Lower,
            ReviewDecision.StopCredit => ReviewDecisionKind.Stop,
            _ => ReviewDecisionKind.Keep,
        },
        ProposedLimit = first.Decision.Proposed.Map(limit => limit.Value).ToNullable(),
        Reason = first.Reason,
        PolicyVersion = first.PolicyVersion,
        ReviewedBy = first.Reviewer.By,
        ReviewedAt = first.Reviewer.At.UtcDateTime,
    };

    public override void Show(CreditReviewRow row, CreditReview state, Seq<CreditReview> happened)
    {
    }
}
