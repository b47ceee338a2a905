using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Reads a policy from its terms, as <see cref="PolicyText"/> writes them, in any order.</summary>
public static class PolicyReader
{
    /// <summary>Checks everything and makes the policy, or says what is wrong under the names of the terms.</summary>
    public static Validation<EntryError, CreditPolicy> Read(
        int version, DateOnly validFrom, string author, Seq<PolicyTerm> given)
    {
        var terms = new PolicyTerms(given);

        return (
            Entry.Between("version", version, 1, int.MaxValue),
            Entry.Code("author", author, 40),
            terms.OnlyKnown(),
            Grades(terms),
            Limits(terms),
            Signals(terms),
            ReviewsAndOverLimit(terms))
            .Apply((number, by, _, grades, limits, signals, rest) => new CreditPolicy(
                number, validFrom, by, grades, limits, signals, rest.Reviews, rest.OverLimit));
    }

    private static Validation<EntryError, GradePolicy> Grades(PolicyTerms terms)
    {
        var weights = (
            terms.Number(PolicyNames.Weight(FactorGroup.FinancialPosition)),
            terms.Number(PolicyNames.Weight(FactorGroup.Reputation)),
            terms.Number(PolicyNames.Weight(FactorGroup.MarketPosition)),
            terms.Number(PolicyNames.Weight(FactorGroup.RiskCapacity)),
            terms.Number(PolicyNames.Weight(FactorGroup.MarketConditions)))
            .Apply(FactorWeights.Create).Bind(identity);

        var cuts = (
            terms.Number(PolicyNames.Cut(CreditGrade.AAA)),
            terms.Number(PolicyNames.Cut(CreditGrade.AA)),
            terms.Number(PolicyNames.Cut(CreditGrade.A)),
            terms.Number(PolicyNames.Cut(CreditGrade.B)),
            terms.Number(PolicyNames.Cut(CreditGrade.C)))
            .Apply(GradeCuts.Create).Bind(identity);

        return (weights, terms.Scales(), cuts, terms.Number(PolicyNames.MissingWeight))
            .Apply(GradePolicy.Create).Bind(identity);
    }

    private static Validation<EntryError, LimitPolicy> Limits(PolicyTerms terms) => (
        terms.Whole(PolicyNames.StatementMonths),
        terms.Number(PolicyNames.CurrentRatioNorm),
        PolicyTerms.ByGrade(PolicyNames.Factor, terms.Number),
        terms.Number(PolicyNames.RaisePerHalfYear),
        terms.Number(PolicyNames.MostRaise))
        .Apply(LimitPolicy.Create).Bind(identity);

    private static Validation<EntryError, SignalPolicy> Signals(PolicyTerms terms) => (
        terms.Number(PolicyNames.CurrentRatioDrop),
        terms.Number(PolicyNames.NetMarginDrop),
        terms.Number(PolicyNames.TurnoverDrop),
        terms.Whole(PolicyNames.DaysLate))
        .Apply(SignalPolicy.Create).Bind(identity);

    private static Validation<EntryError, (ReviewPolicy Reviews, OverLimitPolicy OverLimit)> ReviewsAndOverLimit(
        PolicyTerms terms) => (
        PolicyTerms.ByGrade(PolicyNames.ReviewMonths, terms.Whole).Bind(ReviewPolicy.Create),
        (terms.Number(PolicyNames.SalesManagerShare), terms.Whole(PolicyNames.LapseDays))
            .Apply(OverLimitPolicy.Create).Bind(identity))
        .Apply((reviews, overLimit) => (reviews, overLimit));
}
