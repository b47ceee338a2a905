using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales.Margins;

/// <summary>What groups of sales earn, 毛利率, and what each adds to the margin of all of them.</summary>
/// <remarks>
/// <para>
/// Profit = net sales - cost, rate = profit / net sales, share = net sales / all net sales, mix = profit / all net sales.
/// So mix = share × rate wherever there is a rate, and the mixes of all groups add up to the rate of all of them.
/// </para>
/// <para>
/// Unlike the shares of an ABC analysis these are taken of what is left of the sales after all returns, for only then do
/// the mixes add up to the margin that the company really has.
/// </para>
/// <para>Source: docs/domain/sales.md.</para>
/// </remarks>
public sealed class MarginAnalysis
{
    private readonly (GroupTotals Group, Amount Profit)[] ranked;
    private readonly int losers;

    private MarginAnalysis((GroupTotals Group, Amount Profit)[] ranked, Amount net, Amount profit)
    {
        (this.ranked, Net, Profit) = (ranked, net, profit);
        losers = ranked.Count(row => row.Profit < Amount.Zero);
    }

    /// <summary>All net sales.</summary>
    public Amount Net { get; }

    /// <summary>All net sales less all cost.</summary>
    public Amount Profit { get; }

    /// <summary>The margin rate of all sales; absent where net sales are zero or negative.</summary>
    public Ratio Rate => Ratio.Of(Profit, Net, AbsentReason.NetNotPositive);

    /// <summary>Every group once, largest profit first, equal ones by key.</summary>
    public IReadOnlyList<MarginRow> Rows => new ListOnDemand<MarginRow>(ranked.Length, Row);

    /// <summary>The groups that lose money, the largest loss first, equal ones by key from the last.</summary>
    public IReadOnlyList<MarginRow> LossMakers =>
        new ListOnDemand<MarginRow>(losers, index => Row(ranked.Length - 1 - index));

    /// <summary>Analyses groups that are given in any order, each once.</summary>
    /// <returns>The analysis, or <see cref="MeasureOutOfRange"/> if there is too much to add up.</returns>
    public static Either<MeasureOutOfRange, MarginAnalysis> Of(IEnumerable<GroupTotals> groups)
    {
        GroupTotals[] given = [.. groups];

        return
            from net in Amount.Sum(given.Select(sold => sold.Net)).MapLeft(_ => new MeasureOutOfRange("net"))
            from cost in Amount.Sum(given.Select(sold => sold.Cost)).MapLeft(_ => new MeasureOutOfRange("cost"))
            from profit in Earned(net, cost)
            from profits in toSeq(given).Map(sold => Earned(sold.Net, sold.Cost)).Sequence()
            select new MarginAnalysis(Ranked(given, profits), net, profit);
    }

    private static Either<MeasureOutOfRange, Amount> Earned(Amount net, Amount cost) =>
        net.Subtract(cost).MapLeft(_ => new MeasureOutOfRange("profit"));

    private static (GroupTotals Group, Amount Profit)[] Ranked(GroupTotals[] groups, IEnumerable<Amount> profits) =>
        [.. groups.Zip(profits, (group, profit) => (Group: group, Profit: profit))
            .OrderByDescending(row => row.Profit)
            .ThenBy(row => row.Group.Key, StringComparer.Ordinal)];

    private MarginRow Row(int position)
    {
        var (group, profit) = ranked[position];

        return new MarginRow(
            position + 1,
            group,
            profit,
            Ratio.Of(profit, group.Net, AbsentReason.NetNotPositive),
            Ratio.Of(group.Net, Net, AbsentReason.TotalNotPositive),
            Ratio.Of(profit, Net, AbsentReason.TotalNotPositive));
    }
}
