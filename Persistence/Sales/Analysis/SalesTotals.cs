using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Analysis;

/// <summary>Adds up lines of the ledger; the database does it, in whole 1/10000.</summary>
public static class SalesTotals
{
    /// <summary>All measures of some lines.</summary>
    public static async Task<Either<MeasureOutOfRange, SalesMeasures>> MeasuresAsync(
        IQueryable<SalesLineRow> lines,
        CancellationToken cancellation)
    {
        var sums = await lines
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Net = all.Sum(line => line.NetUnits),
                Cost = all.Sum(line => line.CostUnits),
                Quantity = all.Sum(line => line.QuantityUnits),
                Lines = all.Sum(line => (long)line.LineCount),
            })
            .SingleOrDefaultAsync(cancellation);

        if (sums is null)
        {
            return SalesMeasures.None;
        }

        // A document or a customer all of whose lines have been reversed is none.
        var documents = await lines.GroupBy(line => line.DocumentNumber)
            .Where(document => document.Sum(line => line.LineCount) > 0).LongCountAsync(cancellation);
        var customers = await lines.GroupBy(line => line.CustomerId)
            .Where(customer => customer.Sum(line => line.LineCount) > 0).LongCountAsync(cancellation);

        return SalesMeasures.Create(
            Amount.OfUnits(sums.Net),
            Amount.OfUnits(sums.Cost),
            Quantity.OfUnits(sums.Quantity),
            sums.Lines,
            documents,
            customers);
    }

    /// <summary>What each customer bought.</summary>
    public static async Task<IReadOnlyList<SubjectTotal>> ByCustomerAsync(
        IQueryable<SalesLineRow> lines,
        CancellationToken cancellation) =>
        await lines
            .GroupBy(line => new { line.CustomerId, line.Customer.Code, line.Customer.Name })
            .Where(customer => customer.Sum(line => line.LineCount) > 0)
            .Select(customer => new SubjectTotal(
                customer.Key.CustomerId, customer.Key.Code, customer.Key.Name, customer.Sum(line => line.NetUnits)))
            .ToListAsync(cancellation);

    /// <summary>How much was sold of each product.</summary>
    public static async Task<IReadOnlyList<SubjectTotal>> ByProductAsync(
        IQueryable<SalesLineRow> lines,
        CancellationToken cancellation) =>
        await lines
            .GroupBy(line => new { line.ProductId, line.Product.Sku, line.Product.Name })
            .Where(product => product.Sum(line => line.LineCount) > 0)
            .Select(product => new SubjectTotal(
                product.Key.ProductId, product.Key.Sku, product.Key.Name, product.Sum(line => line.NetUnits)))
            .ToListAsync(cancellation);
}
