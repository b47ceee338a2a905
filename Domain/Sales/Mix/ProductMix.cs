using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales.Mix;

/// <summary>What products or categories make up the sales, 商品銷售構成, and how they do against their targets.</summary>
/// <remarks>
/// Shares are of what is above zero, as in <see cref="AbcAnalysis"/>. What has a target but no sales is listed with net
/// sales of zero, for that is what the target is there to show.
/// Source: docs/domain/sales.md.
/// </remarks>
/// <param name="Total">The net sales of what is above zero, of which all shares are.</param>
/// <param name="Rows">Everything once, largest net sales first, equal ones by key.</param>
public sealed record ProductMix(Amount Total, IReadOnlyList<MixRow> Rows)
{
    /// <summary>Analyses products or categories that are given in any order, each once.</summary>
    /// <returns>The analysis, or <see cref="MeasureOutOfRange"/> if there is too much to add up.</returns>
    public static Either<MeasureOutOfRange, ProductMix> Of(IEnumerable<GroupTotals> sold, PeriodTargets targets)
    {
        var ranked = Ranked(sold, targets);

        return
            from total in PositiveTotal.Of(ranked.Map(each => each.Net)).MapLeft(_ => new MeasureOutOfRange("net"))
            from rows in Cumulated(ranked).Map(row => Row(row.Rank, row.Group, row.Units, total, targets)).Sequence()
            select new ProductMix(total, [.. rows]);
    }

    private static Seq<GroupTotals> Ranked(IEnumerable<GroupTotals> sold, PeriodTargets targets)
    {
        GroupTotals[] given = [.. sold];
        var known = given.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var unsold = targets.Groups
            .Filter(group => !known.Contains(group.Key))
            .Map(group => new GroupTotals(group.Key, group.Label, Amount.Zero, Amount.Zero, Quantity.Zero));

        return toSeq(given.Concat(unsold)
            .OrderByDescending(group => group.Net)
            .ThenBy(group => group.Key, StringComparer.Ordinal)).Strict();
    }

    private static Seq<(int Rank, GroupTotals Group, Int128 Units)> Cumulated(Seq<GroupTotals> ranked)
    {
        var rows = new (int Rank, GroupTotals Group, Int128 Units)[ranked.Count];
        var cumulated = Int128.Zero;

        for (var position = 0; position < rows.Length; position++)
        {
            cumulated += ranked[position].Net.Units;
            rows[position] = (position + 1, ranked[position], cumulated);
        }

        return toSeq(rows);
    }

    private static Either<MeasureOutOfRange, MixRow> Row(
        int rank, GroupTotals sold, Int128 cumulated, Amount total, PeriodTargets targets) =>
        from target in targets.Of(sold.Key).MapLeft(_ => new MeasureOutOfRange("target"))
        from gap in Gap(sold.Net, target)
        select new MixRow(
            rank,
            sold,
            PositiveTotal.Share(sold.Net, total),
            sold.Net.IsPositive
                ? Ratio.Of(cumulated, total.Units, AbsentReason.TotalNotPositive)
                : PositiveTotal.Share(sold.Net, total),
            target,
            gap);

    private static Either<MeasureOutOfRange, Either<AbsentReason, Amount>> Gap(
        Amount net, Either<AbsentReason, Amount> target) =>
        target.Match(
            Right: amount => net.Subtract(amount)
                .MapLeft(_ => new MeasureOutOfRange("gap"))
                .Map(Right<AbsentReason, Amount>),
            Left: reason => Right<MeasureOutOfRange, Either<AbsentReason, Amount>>(Left<AbsentReason, Amount>(reason)));
}
