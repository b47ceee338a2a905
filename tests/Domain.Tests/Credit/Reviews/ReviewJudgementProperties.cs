using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Reviews;

public sealed class ReviewJudgementProperties
{
    private static readonly ReviewJudgement Keeps = new("V1", None, ReviewDecisionKind.Keep, None, "Pays in time.");

    [DomainProperty]
    public void A_review_keeps_what_was_worked_out_and_by_which_policy(CreditEvidence evidence, CreditPolicy policy, CreditGrade grade)
    {
        var known = LimitComparison.Of(evidence, CreditArbitraries.Today, policy);
        var review = Accepted(Keeps with { Grade = grade }, known);

        Assert.Equal(grade, review.Grade);
        Assert.Equal(policy.Version, review.PolicyVersion);
        Assert.Equal(known.Scorecard.Groups.Bind(group => group.Points.ToSeq()), review.Scores.Map(score => score.Points));
        Assert.Equal(
            known.Estimates.Map(estimate => (estimate.Method.ToString(), estimate.Limit.ToOption().Filter(limit => limit <= CreditAmounts.Most).Map(limit => limit.Value))),
            review.Limits.Map(limit => (limit.Method, limit.Limit)));
    }

    [DomainProperty]
    public void Without_a_judgement_the_grade_is_that_of_the_scorecard_and_none_is_not_a_grade(CreditEvidence evidence)
    {
        var known = LimitComparison.Of(evidence, CreditArbitraries.Today, CreditPolicy.Standard);

        Assert.Equal(known.Scorecard.Grade, Keeps.With(known).ToOption().Map(review => review.Grade));
        Assert.Equal(
            known.Scorecard.Grade.IsSome ? Empty : Seq1<EntryError>(new EntryError.Missing("grade")), Keeps.With(known).FailToSeq());
    }

    private static ReviewEntry Accepted(ReviewJudgement judgement, LimitComparison known) =>
        judgement.With(known).IfFail(errors => throw new InvalidOperationException($"{errors}"));
}
