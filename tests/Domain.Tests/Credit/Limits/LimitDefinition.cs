using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Limits;

/// <summary>The formulas of docs/domain/credit.md, in fractions.</summary>
internal sealed class LimitDefinition(CreditEvidence evidence, DateOnly day, CreditPolicy policy)
{
    private readonly Option<FinancialStatement> statement =
        toSeq(evidence.Statements
            .Filter(one => one.ReceivedOn <= day && one.PeriodEnd <= day)
            .OrderByDescending(one => one.PeriodEnd).ThenByDescending(one => one.ReceivedOn).ThenBy(one => one.Source))
        .HeadOrNone()
        .Filter(latest => day <= latest.PeriodEnd.AddMonths(policy.Limits.StatementMonths));

    public Option<Amount> Limit(LimitMethod method, Option<CreditGrade> grade) => method switch
    {
        LimitMethod.SalesMeasurement => CutOff(BySales()),
        LimitMethod.WorkingCapitalSplit => CutOff(Split(s => s.CurrentAssets, s => s.CurrentLiabilities)),
        LimitMethod.CurrentRatio => CutOff(ByRatio()),
        LimitMethod.NetWorthSplit => CutOff(Split(s => s.TotalAssets, s => s.TotalLiabilities)),
        _ => Overall(grade),
    };

    private Option<Fraction> BySales() =>
        from purchases in Fact(CreditFactKind.ExpectedPurchases)
            | (from sales in Fact(CreditFactKind.ForecastSales)
               from cost in Fact(CreditFactKind.CostRatio)
               select sales.Times(cost))
        from share in Fact(CreditFactKind.SupplyRatio)
        from months in Fact(CreditFactKind.TermMonths)
        select purchases.Times(share).Times(months).Times(Fraction.Of(1, 12));

    private Option<Fraction> Split(Func<FinancialStatement, Option<Amount>> has, Func<FinancialStatement, Option<Amount>> owes) =>
        from assets in statement.Bind(has).Map(Money)
        from debts in statement.Bind(owes).Map(Money)
        from suppliers in Fact(CreditFactKind.SupplierCount)
        select assets > debts ? assets.Minus(debts).Over(suppliers) : Fraction.Zero;

    private Option<Fraction> ByRatio() =>
        from assets in statement.Bind(s => s.CurrentAssets).Map(Money)
        from debts in statement.Bind(s => s.CurrentLiabilities).Map(Money)
        from suppliers in Fact(CreditFactKind.SupplierCount)
        let norm = Fact(CreditFactKind.CurrentRatioNorm).IfNone(new Fraction(policy.Limits.CurrentRatioNorm))
        let capital = assets.Minus(debts)
        let limit = debts == Fraction.Zero
            ? assets.Over(norm).Over(suppliers)
            : assets.Over(debts).Over(norm).Times(debts.Over(suppliers))
        select capital > Fraction.Zero && capital < limit ? capital : limit;

    private Option<Amount> Overall(Option<CreditGrade> grade)
    {
        var others = Enum.GetValues<LimitMethod>()
            .Where(method => method != LimitMethod.OverallJudgement)
            .SelectMany(method => Limit(method, grade).ToSeq())
            .Order()
            .ToList();

        return
            from known in grade
            from median in others.Count == 0 ? None : CutOff(
                Money(others[(others.Count - 1) / 2]).Plus(Money(others[others.Count / 2])).Over(Fraction.Of(2)))
            let halfYears = evidence.Payments.Map(record => record.CleanHalfYears(day)).IfNone(0)
            let raise = Math.Min(halfYears * policy.Limits.RaisePerHalfYear, policy.Limits.MostRaise)
            from limit in CutOff(
                Money(median).Times(new Fraction(policy.Limits.Factors.Of(known))).Times(new Fraction(1 + raise)))
            select limit;
    }

    private Option<Fraction> Fact(CreditFactKind kind) =>
        toSeq(evidence.Facts.Filter(fact => fact.Kind == kind && fact.On <= day).OrderByDescending(fact => (fact.On, fact.Value)))
            .HeadOrNone()
            .Map(fact => new Fraction(fact.Value));

    private static Fraction Money(Amount amount) => new(amount.Value);

    private static Option<Amount> CutOff(Option<Fraction> limit) => limit.Bind(exact =>
        exact.Times(10_000) is var units && units.Numerator / units.Denominator is var whole && whole <= long.MaxValue
            ? Some(Amount.OfUnits((long)whole))
            : None);
}
