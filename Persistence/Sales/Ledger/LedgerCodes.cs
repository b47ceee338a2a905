using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>The codes that sale lines refer to, with the keys of their rows; all of them, to read many lines by.</summary>
public sealed class LedgerCodes
{
    private readonly Dictionary<string, long> _customers;
    private readonly Dictionary<string, (long Id, decimal? Cost)> _products;
    private readonly Dictionary<string, long> _employees;

    private LedgerCodes(
        Dictionary<string, long> customers,
        Dictionary<string, (long Id, decimal? Cost)> products,
        Dictionary<string, long> employees) =>
        (_customers, _products, _employees) = (customers, products, employees);

    /// <summary>Reads all codes.</summary>
    public static async Task<LedgerCodes> ReadAsync(CustomerGraphDb db, CancellationToken cancellation) => new(
        await db.Customers.Select(row => new { row.Code, row.Id })
            .ToDictionaryAsync(row => row.Code, row => row.Id, StringComparer.Ordinal, cancellation),
        await db.Products.Select(row => new { row.Sku, row.Id, row.StandardCost })
            .ToDictionaryAsync(row => row.Sku, row => (row.Id, row.StandardCost), StringComparer.Ordinal, cancellation),
        await db.Employees.Select(row => new { row.Code, row.Id })
            .ToDictionaryAsync(row => row.Code, row => row.Id, StringComparer.Ordinal, cancellation));

    /// <summary>What one unit of a product costs by standard, if that is known.</summary>
    public Option<Amount> UnitCostOf(string sku) =>
        _products.TryGetValue(sku, out var product) && product.Cost is { } cost ? Amount.Literal(cost) : None;

    /// <summary>The keys of the customer, the product and the salesperson of a line, or which of them there is not.</summary>
    public Validation<EntryError, (long CustomerId, long ProductId, Option<long> SalespersonId)> Read(SaleLineEntry line) => (
        Find("customerCode", line.CustomerCode, _customers.TryGetValue(line.CustomerCode, out var customer), customer),
        Find("sku", line.Sku, _products.TryGetValue(line.Sku, out var product), product.Id),
        Salesperson(line.SalespersonCode.Filter(code => code.Length > 0)))
        .Apply((customerId, productId, salespersonId) => (customerId, productId, salespersonId));

    private Validation<EntryError, Option<long>> Salesperson(Option<string> code) => code.Match(
        Some: text => Find("salespersonCode", text, _employees.TryGetValue(text, out var id), id).Map(Some),
        None: () => Success<EntryError, Option<long>>(None));

    private static Validation<EntryError, long> Find(string field, string code, bool found, long id) => found
        ? Success<EntryError, long>(id)
        : Fail<EntryError, long>(new EntryError.NothingHasCode(field, code));
}
