using System.Globalization;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Writes the terms of a policy; <see cref="PolicyReader"/> reads them back.</summary>
/// <remarks>
/// A scale is the points of whatever is worse than all cuts, then each cut with its points: "0; 0.8 25; 1 50".
/// </remarks>
public static class PolicyText
{
    /// <summary>All terms of a policy, always in the same order and each once.</summary>
    public static Seq<PolicyTerm> Write(CreditPolicy policy) =>
        (policy.Grades.Weights.Pairs.Map(pair => Term(PolicyNames.Weight(pair.Group), pair.Weight))
            + policy.Grades.Scales.Map(scale => new PolicyTerm(PolicyNames.Points(scale.Measure), Scale(scale)))
            + policy.Grades.Cuts.Pairs.Map(pair => Term(PolicyNames.Cut(pair.Grade), pair.Cut))
            + Seq1(Term(PolicyNames.MissingWeight, policy.Grades.MissingWeight))
            + Limits(policy.Limits)
            + Signals(policy.Signals)
            + policy.Reviews.Months.Pairs.Map(pair => Term(PolicyNames.ReviewMonths(pair.Grade), pair.Value))
            + OverLimit(policy.OverLimit))
        .Strict();

    private static Seq<PolicyTerm> Limits(LimitPolicy limits) =>
        Seq(
            Term(PolicyNames.StatementMonths, limits.StatementMonths),
            Term(PolicyNames.CurrentRatioNorm, limits.CurrentRatioNorm))
        + limits.Factors.Pairs.Map(pair => Term(PolicyNames.Factor(pair.Grade), pair.Value))
        + Seq(
            Term(PolicyNames.RaisePerHalfYear, limits.RaisePerHalfYear),
            Term(PolicyNames.MostRaise, limits.MostRaise));

    private static Seq<PolicyTerm> Signals(SignalPolicy signals) => Seq(
        Term(PolicyNames.CurrentRatioDrop, signals.CurrentRatioDrop),
        Term(PolicyNames.NetMarginDrop, signals.NetMarginDrop),
        Term(PolicyNames.TurnoverDrop, signals.TurnoverDrop),
        Term(PolicyNames.DaysLate, signals.DaysLate));

    private static Seq<PolicyTerm> OverLimit(OverLimitPolicy overLimit) => Seq(
        Term(PolicyNames.SalesManagerShare, overLimit.SalesManagerShare),
        Term(PolicyNames.LapseDays, overLimit.LapseDays));

    private static PolicyTerm Term(string name, decimal value) => new(name, Number(value));

    private static string Scale(PointScale scale) => string.Join("; ", scale.Steps
        .Map(step => $"{Number(step.Cut)} {Number(step.Points)}")
        .Prepend(Number(scale.Otherwise)));

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
