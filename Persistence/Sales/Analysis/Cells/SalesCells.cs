using CustomerGraph.Domain.Sales;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Analysis.Cells;

/// <summary>Groups lines of the ledger by any dimensions; the database does it, in whole 1/10000.</summary>
public static class SalesCells
{
    /// <summary>How many cells one analysis looks at; beyond that a machine would only be busy with keeping them.</summary>
    public const int Most = 250_000;

    /// <summary>What the lines of each cell come to, with one statement; of more than <see cref="Most"/> only one more.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="slots">How they get their keys.</param>
    /// <param name="by">By what to group; at least one dimension.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<IReadOnlyList<SalesCell>> ReadAsync(
        IQueryable<SalesLineRow> lines,
        CellSlots slots,
        IReadOnlyCollection<SalesDimension> by,
        CancellationToken cancellation) =>
        await lines
            .GroupBy(slots.Of(by))
            .Where(cell => cell.Sum(line => line.LineCount) > 0)
            .Select(cell => new SalesCell
            {
                Key = cell.Key,
                NetUnits = cell.Sum(line => line.NetUnits),
                CostUnits = cell.Sum(line => line.CostUnits),
                QuantityUnits = cell.Sum(line => line.QuantityUnits),
                Lines = cell.Sum(line => (long)line.LineCount),
            })
            .Take(Most + 1)
            .ToListAsync(cancellation);

    /// <summary>How many documents have a line that stands in each cell.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static Task<Dictionary<CellKey, long>> CountDocumentsAsync(
        IQueryable<SalesLineRow> lines,
        CellSlots slots,
        IReadOnlyCollection<SalesDimension> by,
        CancellationToken cancellation) =>
        CountAsync(lines.GroupBy(slots.OfDocuments(by)), slots, by, cancellation);

    /// <summary>How many customers have a line that stands in each cell.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static Task<Dictionary<CellKey, long>> CountCustomersAsync(
        IQueryable<SalesLineRow> lines,
        CellSlots slots,
        IReadOnlyCollection<SalesDimension> by,
        CancellationToken cancellation) =>
        CountAsync(lines.GroupBy(slots.Of([.. by, SalesDimension.Customer])), slots, by, cancellation);

    private static async Task<Dictionary<CellKey, long>> CountAsync(
        IQueryable<IGrouping<CellKey, SalesLineRow>> finer,
        CellSlots slots,
        IReadOnlyCollection<SalesDimension> by,
        CancellationToken cancellation) =>
        (await finer
            .Where(cell => cell.Sum(line => line.LineCount) > 0)
            .Select(cell => cell.Key)
            .GroupBy(slots.Within(by))
            .Select(cell => new Counted { Key = cell.Key, Count = cell.LongCount() })
            .ToListAsync(cancellation))
        .ToDictionary(cell => cell.Key, cell => cell.Count);

    private sealed class Counted
    {
        public required CellKey Key { get; init; }

        public long Count { get; init; }
    }
}
