using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>The numbers that the methods ask for, as far as they are known as of a day.</summary>
internal sealed class LimitEvidence(CreditEvidence evidence, DateOnly day, CreditPolicy policy)
{
    private readonly UsableStatement usable =
        Statements.LatestUsable(evidence.Statements, day, policy.Limits.StatementMonths);

    /// <summary>The numbers of the policy.</summary>
    public LimitPolicy Policy => policy.Limits;

    /// <summary>A number, if it is known.</summary>
    public Option<LimitInput> Find(LimitTerm term) => term switch
    {
        LimitTerm.ForecastSales => Fact(term, CreditFactKind.ForecastSales),
        LimitTerm.CostRatio => Fact(term, CreditFactKind.CostRatio),
        LimitTerm.ExpectedPurchases => Fact(term, CreditFactKind.ExpectedPurchases),
        LimitTerm.SupplyRatio => Fact(term, CreditFactKind.SupplyRatio),
        LimitTerm.TermMonths => Fact(term, CreditFactKind.TermMonths),
        LimitTerm.SupplierCount => Fact(term, CreditFactKind.SupplierCount),
        LimitTerm.CurrentRatioNorm => Fact(term, CreditFactKind.CurrentRatioNorm) is { IsSome: true } known
            ? known
            : new LimitInput(term, Policy.CurrentRatioNorm, None),
        LimitTerm.CurrentAssets => Figure(term, statement => statement.CurrentAssets),
        LimitTerm.CurrentLiabilities => Figure(term, statement => statement.CurrentLiabilities),
        LimitTerm.TotalAssets => Figure(term, statement => statement.TotalAssets),
        LimitTerm.TotalLiabilities => Figure(term, statement => statement.TotalLiabilities),
        LimitTerm.CleanHalfYears => new LimitInput(
            term, evidence.Payments.Map(record => record.CleanHalfYears(day)).IfNone(0), day),
        _ => None,
    };

    /// <summary>Whether numbers are missing because the latest statement is too old.</summary>
    public Option<LimitAbsence> TooOld(Seq<LimitTerm> missing) =>
        usable is UsableStatement.TooOld old && missing.Exists(IsFigure)
            ? new LimitAbsence.StatementTooOld(old.PeriodEnd, old.Until)
            : None;

    private static bool IsFigure(LimitTerm term) => term
        is LimitTerm.CurrentAssets or LimitTerm.CurrentLiabilities
        or LimitTerm.TotalAssets or LimitTerm.TotalLiabilities;

    private Option<LimitInput> Fact(LimitTerm term, CreditFactKind kind) =>
        CreditFact.Latest(evidence.Facts, kind, day).Map(fact => new LimitInput(term, fact.Value, fact.On));

    private Option<LimitInput> Figure(LimitTerm term, Func<FinancialStatement, Option<Amount>> figure) =>
        from statement in usable.Usable
        from amount in figure(statement)
        select new LimitInput(term, amount.Value, statement.PeriodEnd);
}
