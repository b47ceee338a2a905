using CustomerGraph.Domain.Sales;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Analysis.Cells;

/// <summary>Groups lines of the ledger by any dimensions; the database does it, in whole 1/10000.</summary>
public static class SalesCells
{
    /// <summary>What the lines of each cell come to, with one statement.</summary>
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
            .ToListAsync(cancellation);
}
