using CustomerGraph.Domain.Kernel;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Sales;

/// <summary>Whom and what a document refers to, as far as there is such.</summary>
internal sealed class SaleParties
{
    private readonly Dictionary<long, ProductRow> _products;

    private SaleParties(
        Validation<EntryError, string> customer,
        Validation<EntryError, Option<string>> salesperson,
        Dictionary<long, ProductRow> products) =>
        (Customer, Salesperson, _products) = (customer, salesperson, products);

    /// <summary>The code of the customer.</summary>
    public Validation<EntryError, string> Customer { get; }

    /// <summary>The code of the salesperson, if one is given.</summary>
    public Validation<EntryError, Option<string>> Salesperson { get; }

    public static async Task<SaleParties> ReadAsync(CustomerGraphDb db, SaleEntry entry, CancellationToken cancellation)
    {
        var products = entry.Lines.Map(line => line.ProductId).Distinct().ToArray();
        var salespersonId = entry.SalespersonId.ToNullable();
        var customer = await db.Customers.Where(row => row.Id == entry.CustomerId)
            .Select(row => row.Code).SingleOrDefaultAsync(cancellation);
        var salesperson = salespersonId is null ? null : await db.Employees.Where(row => row.Id == salespersonId)
            .Select(row => row.Code).SingleOrDefaultAsync(cancellation);

        return new SaleParties(
            Found("customer", customer),
            salespersonId is null
                ? Success<EntryError, Option<string>>(None)
                : Found("salesperson", salesperson).Map(Some),
            await db.Products.Where(row => EF.Parameter(products).Contains(row.Id))
                .ToDictionaryAsync(row => row.Id, cancellation));
    }

    /// <summary>The product with that key.</summary>
    public Validation<EntryError, ProductRow> Product(long id) => _products.TryGetValue(id, out var product)
        ? Success<EntryError, ProductRow>(product)
        : Fail<EntryError, ProductRow>(new EntryError.NothingThere("product"));

    private static Validation<EntryError, string> Found(string field, string? code) => code is null
        ? Fail<EntryError, string>(new EntryError.NothingThere(field))
        : Success<EntryError, string>(code);
}
