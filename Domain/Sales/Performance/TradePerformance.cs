using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Mix;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales.Performance;

/// <summary>How customers do month by month, or year by year, 交易業績分析.</summary>
/// <remarks>
/// Each part of the calendar is looked at on its own: who bought in it is ranked, has a share of those above zero, and is
/// held against the targets of its months. A customer that was to buy in a part but did not is in it, with nothing.
/// Source: docs/domain/sales.md.
/// </remarks>
public static class TradePerformance
{
    /// <summary>Analyses sales that are given in any order, each customer once for each part.</summary>
    /// <param name="period">The period.</param>
    /// <param name="granularity">Into which parts it is divided.</param>
    /// <param name="sales">What was bought in the parts; those of other parts do not count.</param>
    /// <param name="ofAllSales">Whether these are all sales of each of the customers.</param>
    /// <param name="targets">The targets of customers, one for a customer and month at most.</param>
    /// <returns>
    /// The rows by time and rank, or <see cref="MeasureOutOfRange"/> if there is too much to add up.
    /// </returns>
    public static Either<MeasureOutOfRange, Seq<PerformanceRow>> Of(
        Period period,
        Granularity granularity,
        IEnumerable<CustomerSales> sales,
        bool ofAllSales,
        IReadOnlyCollection<MonthlyTarget> targets)
    {
        var sold = sales.ToLookup(sale => sale.Part, sale => sale.Customer, StringComparer.Ordinal);

        return CalendarPart.Of(period, granularity)
            .Map(part => ProductMix
                .Of(sold[part.Key], PeriodTargets.Of(part.Days, ofAllSales, targets))
                .Map(mix => toSeq(mix.Rows).Map(standing => new PerformanceRow(part, mix.Total, standing))))
            .Sequence()
            .Map(parts => toSeq(parts.SelectMany(rows => rows)).Strict());
    }
}
