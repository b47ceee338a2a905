using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using Snapshooter;
using Snapshooter.Xunit;
using static CustomerGraph.Domain.Tests.Credit.CreditCases;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Limits;

public sealed class LimitComparisonExamples
{
    private static readonly FinancialStatement Accounts = Sound with { CurrentAssets = Money(150), CurrentLiabilities = Money(100) };

    [Fact]
    public void By_its_current_ratio_125_before_the_cap_and_50_after()
    {
        var estimate = Estimate(LimitMethod.CurrentRatio, Accounts, Fact(CreditFactKind.SupplierCount, 1));

        Assert.Equal(Amount.Literal(50), estimate.Limit.Success);
        Assert.Contains(estimate.Steps, step => step is LimitStep.Computed { Term: LimitTerm.UncappedLimit, Value: 125 });
    }

    [Fact]
    public void By_its_purchases_of_500_million_a_share_of_three_tenths_and_five_months_62_and_a_half_million() =>
        Assert.Equal(
            Amount.Literal(62_500_000),
            Estimate(
                LimitMethod.SalesMeasurement, Accounts,
                Fact(CreditFactKind.ExpectedPurchases, 500_000_000),
                Fact(CreditFactKind.SupplyRatio, 0.3m),
                Fact(CreditFactKind.TermMonths, 5)).Limit.Success);

    [Fact]
    public void Purchases_may_be_expected_from_a_forecast_of_sales() =>
        Assert.Equal(
            Amount.Literal(15),
            Estimate(
                LimitMethod.SalesMeasurement, Accounts,
                Fact(CreditFactKind.ForecastSales, 1_000),
                Fact(CreditFactKind.CostRatio, 0.6m),
                Fact(CreditFactKind.SupplyRatio, 0.1m),
                Fact(CreditFactKind.TermMonths, 3)).Limit.Success);

    [Fact]
    public void A_cash_customer_has_a_limit_of_zero()
    {
        var estimate = Estimate(
            LimitMethod.SalesMeasurement, Accounts,
            Fact(CreditFactKind.ExpectedPurchases, 500), Fact(CreditFactKind.SupplyRatio, 0.3m), Fact(CreditFactKind.TermMonths, 0));

        Assert.Equal(Amount.Zero, estimate.Limit.Success);
        Assert.Equal(Seq1<LimitStep>(new LimitStep.Remarked(LimitRemark.CashCustomer)), estimate.Steps);
    }

    [Fact]
    public void Negative_working_capital_and_insolvency_are_limits_of_zero()
    {
        var bad = Accounts with { CurrentAssets = Money(99), TotalAssets = Money(99), TotalLiabilities = Money(100) };

        Assert.Equal(Amount.Zero, Estimate(LimitMethod.WorkingCapitalSplit, bad, Fact(CreditFactKind.SupplierCount, 2)).Limit.Success);
        Assert.Equal(Amount.Zero, Estimate(LimitMethod.NetWorthSplit, bad, Fact(CreditFactKind.SupplierCount, 2)).Limit.Success);
    }

    [Fact]
    public void Without_current_liabilities_current_assets_are_compared_with_the_norm() =>
        Assert.Equal(
            Amount.Literal(62.5m),
            Estimate(
                LimitMethod.CurrentRatio, Accounts with { CurrentLiabilities = Money(0) }, Fact(CreditFactKind.SupplierCount, 2)).Limit.Success);

    [Fact]
    public void Working_capital_of_zero_is_no_cap() =>
        Assert.Equal(
            Amount.Literal(41.6666m),
            Estimate(
                LimitMethod.CurrentRatio, Accounts with { CurrentAssets = Money(100) }, Fact(CreditFactKind.SupplierCount, 2)).Limit.Success);

    [Fact]
    public void The_norm_of_the_industry_goes_before_that_of_the_policy() =>
        Assert.Equal(
            Amount.Literal(37.5m),
            Estimate(
                LimitMethod.CurrentRatio, Accounts,
                Fact(CreditFactKind.SupplierCount, 2), Fact(CreditFactKind.CurrentRatioNorm, 2)).Limit.Success);

    [Fact]
    public void Without_the_number_of_suppliers_there_is_no_limit() =>
        Assert.Equal(
            new LimitAbsence.Missing(Seq1(LimitTerm.SupplierCount)),
            Estimate(LimitMethod.WorkingCapitalSplit, Accounts).Limit.Failure);

    [Fact]
    public void An_old_statement_is_refused_by_name() =>
        Assert.Equal(
            new LimitAbsence.StatementTooOld(new DateOnly(2024, 12, 30), new DateOnly(2026, 6, 30)),
            Estimate(
                LimitMethod.NetWorthSplit,
                Accounts with { PeriodEnd = new DateOnly(2024, 12, 30), ReceivedOn = Today },
                Today.AddDays(1),
                Fact(CreditFactKind.SupplierCount, 1)).Limit.Failure);

    [Fact]
    public void A_limit_beyond_all_amounts_is_none() =>
        Assert.Equal(
            new LimitAbsence.TooLarge(),
            Estimate(
                LimitMethod.SalesMeasurement, Accounts,
                Fact(CreditFactKind.ExpectedPurchases, 900_000_000_000_000),
                Fact(CreditFactKind.SupplyRatio, 10),
                Fact(CreditFactKind.TermMonths, 12)).Limit.Failure);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 110)]
    [InlineData(4, 140)]
    [InlineData(5, 150)]
    [InlineData(9, 150)]
    public void Clean_half_years_raise_a_limit_by_a_tenth_each_and_at_most_by_half(int halfYears, int percent)
    {
        var invoices = toSeq(Enumerable.Range(0, halfYears)).Map(index => Today.AddMonths(-6 * index).AddDays(-1))
            .Map(due => new PaidInvoice(Amount.Literal(1), due, due)).Strict();
        var evidence = Everything with { Payments = new PaymentRecord(invoices, Empty) };
        var estimate = LimitComparison.Of(evidence, Today, CreditPolicy.Standard).Estimates.Last;
        var judged = estimate.Steps.OfType<LimitStep.Computed>().Single(step => step.Term == LimitTerm.JudgedLimit).Value;

        Assert.Equal(judged * percent / 100, estimate.Limit.Success.Value);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Limits_explained(Language language) =>
        string.Join('\n',
            Seq(Everything, Little, CreditEvidence.None, Everything with
            {
                Statements = Seq1(Sound with { CurrentAssets = Money(90_000), TotalLiabilities = Money(500_000) }),
            })
            .Bind(evidence => LimitComparison.Of(evidence, Today, CreditPolicy.Standard).Estimates)
            .Bind(estimate => LimitText.Write(estimate, language)))
            .MatchSnapshot(SnapshotNameExtension.Create(language.ToString()));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Everything_that_can_be_said_has_words(Language language)
    {
        Assert.All(Enum.GetValues<LimitMethod>(), method => Assert.NotEmpty(LimitWords.Of(method).In(language)));
        Assert.All(Enum.GetValues<LimitTerm>(), term => Assert.NotEmpty(LimitWords.Of(term).In(language)));
        Assert.All(Enum.GetValues<LimitRemark>(), remark => Assert.NotEmpty(LimitWords.Of(remark).In(language)));
        Assert.All(FigureAbsence.All, absence => Assert.NotEmpty(absence.Sentence.In(language)));
    }

    private static LimitEstimate Estimate(LimitMethod method, FinancialStatement statement, params CreditFact[] facts) =>
        Estimate(method, statement, Today, facts);

    private static LimitEstimate Estimate(LimitMethod method, FinancialStatement statement, DateOnly day, params CreditFact[] facts) =>
        LimitComparison.Of(
            CreditEvidence.None with { Statements = Seq1(statement), Facts = toSeq(facts) }, day, CreditPolicy.Standard)
        .Estimates[(int)method];
}
