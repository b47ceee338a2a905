using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Import;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>The codes that sale lines refer to, with the keys of their rows; all of them, to read many lines by.</summary>
public sealed class LedgerCodes
{
    private readonly Dictionary<string, long> _customers;
    private readonly Dictionary<string, LedgerProduct> _products;
    private readonly Dictionary<string, long> _employees;

    private LedgerCodes(
        Dictionary<string, long> customers,
        Dictionary<string, LedgerProduct> products,
        Dictionary<string, long> employees) =>
        (_customers, _products, _employees) = (customers, products, employees);

    /// <summary>Reads all codes.</summary>
    public static async Task<LedgerCodes> ReadAsync(CustomerGraphDb db, CancellationToken cancellation) => new(
        await db.Customers.Select(row => new { row.Code, row.Id })
            .ToDictionaryAsync(row => row.Code, row => row.Id, Utf8Codes.Comparer, cancellation),
        await db.Products.Select(row => new { row.Sku, row.Id, row.StandardCost })
            .ToDictionaryAsync(
                row => row.Sku,
                row => new LedgerProduct(row.Id, Optional(row.StandardCost).Map(Amount.Literal)),
                Utf8Codes.Comparer,
                cancellation),
        await db.Employees.Select(row => new { row.Code, row.Id })
            .ToDictionaryAsync(row => row.Code, row => row.Id, Utf8Codes.Comparer, cancellation));

    /// <summary>Finds the key of a customer by the UTF-8 text of the code.</summary>
    public bool TryFindCustomer(ReadOnlySpan<byte> code, out long id) =>
        _customers.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(code, out id);

    /// <summary>Finds a product by the UTF-8 text of the code.</summary>
    public bool TryFindProduct(ReadOnlySpan<byte> sku, out LedgerProduct product) =>
        _products.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(sku, out product);

    /// <summary>Finds the key of an employee by the UTF-8 text of the code.</summary>
    public bool TryFindEmployee(ReadOnlySpan<byte> code, out long id) =>
        _employees.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(code, out id);

    /// <summary>What one unit of a product costs by standard, if that is known.</summary>
    public Option<Amount> UnitCostOf(string sku) =>
        _products.TryGetValue(sku, out var product) ? product.UnitCost : None;

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
