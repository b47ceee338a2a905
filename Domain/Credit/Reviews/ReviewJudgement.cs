using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>What a person says in a review; the figures beside it are worked out.</summary>
/// <param name="Number">The number of the review.</param>
/// <param name="Grade">The grade by the person's judgement; none for the one that was worked out.</param>
/// <param name="Decision">What it says about the limit.</param>
/// <param name="NewLimit">The limit for a decision to raise or lower it.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviewJudgement(
    string Number, Option<CreditGrade> Grade, ReviewDecisionKind Decision, Option<decimal> NewLimit, string Reason)
{
    /// <summary>The whole review, to be checked; without a grade there is none.</summary>
    /// <param name="known">What grade and limits come to on the day.</param>
    public Validation<EntryError, ReviewEntry> With(LimitComparison known) => (Grade | known.Scorecard.Grade).Match(
        Some: grade => Success<EntryError, ReviewEntry>(new ReviewEntry(
            Number,
            known.Scorecard.Groups.Bind(group => group.Points.ToSeq().Map(points => new ReviewScore(group.Group, points))).Strict(),
            grade,
            known.Estimates.Map(estimate => new MethodLimit(
                estimate.Method.ToString(), estimate.Limit.ToOption().Filter(limit => limit <= CreditAmounts.Most).Map(limit => limit.Value))).Strict(),
            Decision,
            NewLimit,
            Reason,
            known.Scorecard.Policy.Version)),
        None: () => Fail<EntryError, ReviewEntry>(new EntryError.Missing("grade")));
}
