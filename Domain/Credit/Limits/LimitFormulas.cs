using static CustomerGraph.Domain.Credit.Limits.LimitTerm;
using static CustomerGraph.Domain.Credit.Limits.StepOperator;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>The four methods that look at one side of a customer each.</summary>
/// <remarks>Source: docs/domain/credit.md.</remarks>
internal static class LimitFormulas
{
    private static readonly FormulaId Sales = new("LIMIT_SALES", 1);

    private static readonly LimitFormula ByPurchases = new(
        LimitMethod.SalesMeasurement,
        Sales,
        Seq(ExpectedPurchases, SupplyRatio, TermMonths),
        (known, work) => ForTerm(known(ExpectedPurchases), known, work));

    private static readonly LimitFormula ByForecast = new(
        LimitMethod.SalesMeasurement,
        Sales,
        Seq(ForecastSales, CostRatio, SupplyRatio, TermMonths),
        (known, work) => ForTerm(
            work.Compute(ExpectedPurchases, known(ForecastSales), (Times, known(CostRatio))), known, work));

    /// <summary>Current assets less current liabilities, shared among the suppliers; zero when negative.</summary>
    public static readonly LimitFormula WorkingCapitalSplit = new(
        LimitMethod.WorkingCapitalSplit,
        new FormulaId("LIMIT_WORKING_CAPITAL", 1),
        Seq(CurrentAssets, CurrentLiabilities, SupplierCount),
        (known, work) => Split(
            work.Compute(WorkingCapital, known(CurrentAssets), (Minus, known(CurrentLiabilities))),
            LimitRemark.NegativeWorkingCapital, known, work));

    /// <summary>
    /// The current ratio over its norm, times current liabilities shared among the suppliers; at most the working
    /// capital where that is above zero. Without current liabilities current assets over the norm, shared.
    /// </summary>
    public static readonly LimitFormula CurrentRatio = new(
        LimitMethod.CurrentRatio,
        new FormulaId("LIMIT_CURRENT_RATIO", 1),
        Seq(CurrentAssets, CurrentLiabilities, CurrentRatioNorm, SupplierCount),
        ByRatio);

    /// <summary>Total assets less total liabilities, shared among the suppliers; zero when negative.</summary>
    public static readonly LimitFormula NetWorthSplit = new(
        LimitMethod.NetWorthSplit,
        new FormulaId("LIMIT_NET_WORTH", 1),
        Seq(TotalAssets, TotalLiabilities, SupplierCount),
        (known, work) => Split(
            work.Compute(NetWorth, known(TotalAssets), (Minus, known(TotalLiabilities))),
            LimitRemark.Insolvent, known, work));

    /// <summary>
    /// What the customer is expected to buy, stated or by its forecast of sales, times our share of it, for its term.
    /// </summary>
    public static LimitFormula SalesMeasurement(LimitEvidence evidence) =>
        evidence.Find(ExpectedPurchases).IsNone && evidence.Find(ForecastSales).IsSome ? ByForecast : ByPurchases;

    private static Term ForTerm(Term purchases, Func<LimitTerm, Term> known, Workings work)
    {
        var months = known(TermMonths);

        return months.Value.IsAtMost(0)
            ? work.ZeroBecause(LimitRemark.CashCustomer)
            : work.Compute(
                Limit,
                work.Compute(PurchasesFromUs, purchases, (Times, known(SupplyRatio))),
                (Times, months),
                (Over, new Term(MonthsInYear, 12)));
    }

    private static Term Split(Term rest, LimitRemark whenNegative, Func<LimitTerm, Term> known, Workings work) =>
        rest.Value.IsAtLeast(0)
            ? work.Compute(Limit, rest, (Over, known(SupplierCount)))
            : work.ZeroBecause(whenNegative);

    private static Term ByRatio(Func<LimitTerm, Term> known, Workings work)
    {
        var (assets, debts, norm, suppliers) =
            (known(CurrentAssets), known(CurrentLiabilities), known(CurrentRatioNorm), known(SupplierCount));

        if (debts.Value.IsAtMost(0))
        {
            work.Note(new LimitStep.Remarked(LimitRemark.NoCurrentLiabilities));

            return Capped(work.Compute(UncappedLimit, assets, (Over, norm), (Over, suppliers)), assets, debts, work);
        }

        var ratio = work.Compute(LimitTerm.CurrentRatio, assets, (Over, debts));
        var toNorm = work.Compute(RatioToNorm, ratio, (Over, norm));
        var share = work.Compute(LiabilitiesPerSupplier, debts, (Over, suppliers));

        return Capped(work.Compute(UncappedLimit, toNorm, (Times, share)), assets, debts, work);
    }

    private static Term Capped(Term limit, Term assets, Term debts, Workings work)
    {
        var capital = work.Compute(WorkingCapital, assets, (Minus, debts));

        if (!capital.Value.IsAtMost(0))
        {
            return work.Lower(Limit, limit, capital);
        }

        work.Note(new LimitStep.Remarked(LimitRemark.NoCap));

        return limit;
    }
}
