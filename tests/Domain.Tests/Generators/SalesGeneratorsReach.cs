using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

public sealed class SalesGeneratorsReach
{
    private static readonly IReadOnlyList<AbcAnalysis> Analyses =
    [
        .. Samples.Of(SalesArbitraries.Markets()).Zip(
            Samples.Of(SalesArbitraries.Policies()),
            (market, policy) => AbcAnalysis.Of(market.Subjects, policy).Success),
    ];

    [Fact]
    public void Every_class_under_every_rule_and_treatment_of_ties() =>
        Assert.All(
            from rule in Enum.GetValues<AbcRule>()
            from ties in Enum.GetValues<AbcTies>()
            from abcClass in Enum.GetValues<AbcClass>()
            select (rule, ties, abcClass),
            situation => Assert.Contains(Analyses, analysis =>
                (analysis.Policy.Rule, analysis.Policy.Ties) == (situation.rule, situation.ties)
                && analysis.RowsOf(situation.abcClass).Count > 1));

    [Fact]
    public void Cuts_that_are_met_exactly() =>
        Assert.All(Enum.GetValues<AbcRule>(), rule => Assert.Contains(Analyses, analysis =>
            analysis.Policy.Rule == rule
            && analysis.Rows.Any(row => row.CumulativeShare.Value == analysis.Policy.Cuts.A)
            && analysis.Rows.Any(row => row.CumulativeShare.Value == analysis.Policy.Cuts.B)));

    [Fact]
    public void Equals_on_both_sides_of_a_cut() =>
        Assert.All(Enum.GetValues<AbcRule>(), rule => Assert.Contains(Analyses, analysis =>
            analysis.Policy.Rule == rule
            && analysis.Rows.Pairs().Any(pair =>
                pair.Upper.Net == pair.Lower.Net && pair.Upper.Class < pair.Lower.Class)));

    [Fact]
    public void No_subjects_nothing_positive_and_an_empty_A()
    {
        Assert.Contains(Analyses, analysis => analysis.Rows.Count == 0);
        Assert.Contains(Analyses, analysis => analysis.Rows.Count > 0 && analysis.Reason.IsSome);
        Assert.Contains(Analyses, analysis => analysis.Reason.IsNone && analysis.RowsOf(AbcClass.A).Count == 0);
        Assert.Contains(Analyses, analysis => analysis.Reason.IsNone && analysis.Rows.Count > 10);
    }

    [Fact]
    public void Groups_above_at_and_below_zero_and_customers_of_several_groups()
    {
        var markets = Samples.Of(SalesArbitraries.GroupedMarkets());
        var groups = markets
            .SelectMany(market => CompositionAnalysis.Of(market.Cells, AbcPolicy.Default).Success.Groups)
            .ToList();

        Assert.Contains(groups, group => group.Net.Units > 0);
        Assert.Contains(groups, group => group.Net.Units == 0);
        Assert.Contains(groups, group => group.Net.Units < 0);
        Assert.Contains(groups, group => group.Net.Units < 0 && group.Rows.Any(row => row.Net.IsPositive));
        Assert.Contains(markets, market =>
            market.Cells.Map(cell => cell.Customer.Code).Distinct().Count < market.Cells.Count);
        Assert.Contains(
            markets.Select(market => CompositionAnalysis.Of(market.Cells, AbcPolicy.Default).Success.Groups.ToList()),
            composed => composed.Pairs().Any(pair => pair.Upper.Net == pair.Lower.Net));
    }
}
