using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>The limits of the five methods side by side, so that a person decides with the evidence in view.</summary>
/// <remarks>
/// <para>
/// Recommended is the lower of the overall judgement and the median of the other methods; nothing is recommended without
/// an overall judgement. A recommendation is no decision.
/// </para>
/// <para>Source: docs/domain/credit.md.</para>
/// </remarks>
/// <param name="Scorecard">The grade that the overall judgement rests on.</param>
/// <param name="Estimates">One for each method, in the order of <see cref="LimitMethod"/>.</param>
/// <param name="Spread">How far apart the limits are, that of the overall judgement included; none of none.</param>
/// <param name="Median">The median of the methods other than the overall judgement; none of none.</param>
/// <param name="Recommended">The recommended limit, or why there is none.</param>
public sealed record LimitComparison(
    Scorecard Scorecard,
    Seq<LimitEstimate> Estimates,
    Option<LimitSpread> Spread,
    Option<Amount> Median,
    Either<LimitAbsence, Amount> Recommended)
{
    /// <summary>Compares the methods as of a day.</summary>
    public static LimitComparison Of(CreditEvidence evidence, DateOnly day, CreditPolicy policy)
    {
        var known = new LimitEvidence(evidence, day, policy);
        var card = Scorecard.Of(evidence, day, policy);
        var others = Seq(
            LimitFormulas.SalesMeasurement(known),
            LimitFormulas.WorkingCapitalSplit,
            LimitFormulas.CurrentRatio,
            LimitFormulas.NetWorthSplit).Map(formula => formula.Estimate(known)).Strict();
        var judgement = OverallJudgement.Of(card.Grade, others, known);
        var median = OverallJudgement.MedianOf(others);
        var estimates = others.Add(judgement);

        return new LimitComparison(card, estimates, SpreadOf(estimates), median, Recommend(judgement, median));
    }

    private static Option<LimitSpread> SpreadOf(Seq<LimitEstimate> estimates)
    {
        var limits = toSeq(estimates.Bind(estimate => estimate.Limit.ToSeq()).Order()).Strict();

        return limits.IsEmpty
            ? None
            : new LimitSpread(limits.Head, limits.Last, limits.Head.IsPositive
                ? Quotient.Of(limits.Last).Over(Quotient.Of(limits.Head)).ToDecimal()
                : FigureAbsence.LowestIsZero);
    }

    private static Either<LimitAbsence, Amount> Recommend(LimitEstimate judgement, Option<Amount> median) =>
        from judged in judgement.Limit.MapLeft(LimitAbsence (_) => new LimitAbsence.NoJudgement())
        select median.Filter(middle => middle < judged).IfNone(judged);
}
