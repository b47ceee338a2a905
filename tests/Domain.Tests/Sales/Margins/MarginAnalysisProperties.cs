using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Margins;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales.Margins;

public sealed class MarginAnalysisProperties
{
    [DomainProperty]
    public void The_mixes_add_up_to_the_overall_rate(PricedGroups groups)
    {
        var analysis = Analyse(groups);

        Assert.All(analysis.Rows, row => Assert.Equal(
            analysis.Rate.Value is null ? AbsentReason.TotalNotPositive : null, row.Mix.Reason));
        Assert.True(analysis.Rate.Value is not { } rate || IsNear(
            analysis.Rows.Select(row => new Fraction(row.Mix.Value!.Value)), new Fraction(rate)));
    }

    [DomainProperty]
    public void A_mix_is_share_times_rate_wherever_there_is_a_rate(PricedGroups groups)
    {
        var analysis = Analyse(groups);

        Assert.All(analysis.Rows.Where(row => row.Rate.Value is not null && row.Mix.Value is not null), row =>
        {
            var share = Fraction.Of(row.Group.Net.Units, analysis.Net.Units);
            var rate = Fraction.Of(row.Profit.Units, row.Group.Net.Units);

            Assert.True(new Fraction(row.Share.Value!.Value).IsCloseTo(share));
            Assert.True(new Fraction(row.Mix.Value!.Value).IsCloseTo(share.Times(rate)));
        });
    }

    [DomainProperty]
    public void The_shares_add_up_to_one_or_all_are_absent(PricedGroups groups)
    {
        var shares = Analyse(groups).Rows.Select(row => row.Share).ToList();

        Assert.True(
            shares.All(share => share.Reason == AbsentReason.TotalNotPositive)
            || IsNear(shares.Select(share => new Fraction(share.Value!.Value)), Fraction.Of(1)));
    }

    [DomainProperty]
    public void A_rate_is_profit_over_net_and_absent_where_net_is_not_above_zero(PricedGroups groups) =>
        Assert.All(Analyse(groups).Rows, row =>
        {
            Assert.Equal((BigInteger)row.Group.Net.Units - row.Group.Cost.Units, row.Profit.Units);
            Assert.Equal(row.Group.Net.IsPositive ? null : AbsentReason.NetNotPositive, row.Rate.Reason);
            Assert.True(row.Rate.Value is not { } rate
                || new Fraction(rate).IsCloseTo(Fraction.Of(row.Profit.Units, row.Group.Net.Units)));
        });

    [DomainProperty]
    public void Every_group_is_there_once_by_falling_profit_and_equal_ones_by_key(PricedGroups groups)
    {
        var rows = Analyse(groups).Rows;

        Assert.Equal(groups.All.OrderBy(group => group.Key), rows.Select(row => row.Group).OrderBy(group => group.Key));
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => row.Rank));
        Assert.All(rows.Pairs(), pair => Assert.True(
            pair.Upper.Profit > pair.Lower.Profit
            || (pair.Upper.Profit == pair.Lower.Profit && string.CompareOrdinal(pair.Upper.Group.Key, pair.Lower.Group.Key) < 0)));
    }

    [DomainProperty]
    public void Loss_makers_are_those_with_negative_profit_the_largest_loss_first(PricedGroups groups)
    {
        var analysis = Analyse(groups);

        Assert.Equal(
            analysis.Rows.Reverse().Where(row => row.Profit.Units < 0),
            analysis.LossMakers);
        Assert.All(analysis.Rows, row => Assert.Equal(row.Profit.Units < 0, row.IsLossMaker));
    }

    [DomainProperty]
    public void The_order_of_the_input_changes_nothing(PricedGroups groups) =>
        Assert.Equal(Analyse(groups).Rows, Analyse(new PricedGroups(groups.All.Rev())).Rows);

    private static MarginAnalysis Analyse(PricedGroups groups) => MarginAnalysis.Of(groups.All).Success;

    /// <summary>Whether parts, each rounded to 28 digits, add up to a whole.</summary>
    private static bool IsNear(IEnumerable<Fraction> parts, Fraction whole) =>
        Fraction.Sum(parts).Minus(whole).Abs().Times(BigInteger.Pow(10, 25))
        <= Fraction.Sum(parts.Select(part => part.Abs())).Plus(Fraction.Of(1));
}
