using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Sales;

/// <summary>Makes or changes imported targets.</summary>
public static class TargetImport
{
    /// <summary>Makes or changes the targets of a batch; no subject and month may occur twice in it.</summary>
    /// <returns>For each target in turn, what became of it.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db,
        IReadOnlyList<TargetEntry> targets,
        Authorship by,
        CancellationToken cancellation)
    {
        var employees = await EmployeeCodes.ReadAsync(db, cancellation);
        var products = await db.Products.ToDictionaryAsync(row => row.Sku, row => row.Id, StringComparer.Ordinal, cancellation);
        var customers = await CodesOfCustomersAsync(db, targets, cancellation);
        var years = targets.Select(target => target.Year).Distinct().ToArray();
        var existing = await db.Targets.AsTracking()
            .Where(row => years.Contains(row.Year))
            .ToDictionaryAsync(Key, cancellation);

        return await Upsert.FinishAsync(db, [.. targets.Select(Save)], by, cancellation);

        (TargetRow, Seq<EntryError>) Save(TargetEntry entry) => entry.Read().Bind(Row).Match(
            Succ: wanted =>
            {
                if (existing.TryGetValue(Key(wanted), out var row))
                {
                    row.Amount = wanted.Amount;

                    return (row, Upsert.NoErrors);
                }

                db.Add(wanted);

                return (wanted, Upsert.NoErrors);
            },
            Fail: errors => (new TargetRow(), errors));

        Validation<EntryError, TargetRow> Row(Target target) => target.Subject switch
        {
            TargetSubject.OfSalesperson subject => Found("salespersonCode", subject.Code, employees.IdOf(subject.Code))
                .Map(id => New(target, salespersonId: id)),
            TargetSubject.OfProduct subject => Found("sku", subject.Sku, Optional(products.GetValueOrDefault(subject.Sku)).Filter(id => id > 0))
                .Map(id => New(target, productId: id)),
            TargetSubject.OfCustomer subject => Found("customerCode", subject.Code, Optional(customers.GetValueOrDefault(subject.Code)).Filter(id => id > 0))
                .Map(id => New(target, customerId: id)),
            TargetSubject.OfCategory subject => Success<EntryError, TargetRow>(New(target, category: subject.Category)),
            _ => throw new InvalidOperationException($"{target.Subject} is no subject."),
        };
    }

    private static (int, int, long?, long?, string?, long?) Key(TargetRow row) =>
        (row.Year, row.Month, row.SalespersonId, row.ProductId, row.Category, row.CustomerId);

    private static async Task<Dictionary<string, long>> CodesOfCustomersAsync(
        CustomerGraphDb db,
        IReadOnlyList<TargetEntry> targets,
        CancellationToken cancellation)
    {
        var codes = ImportedCodes.ThatCanExist(targets.SelectMany(target => target.CustomerCode));

        return await db.Customers
            .Where(row => codes.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, row => row.Id, StringComparer.Ordinal, cancellation);
    }

    private static Validation<EntryError, long> Found(string field, string code, Option<long> id) => id.Match(
        Some: Success<EntryError, long>,
        None: () => Fail<EntryError, long>(new EntryError.NothingHasCode(field, code)));

    private static TargetRow New(
        Target target,
        long? salespersonId = null,
        long? productId = null,
        string? category = null,
        long? customerId = null) => new()
        {
            Year = target.Year,
            Month = target.Month,
            Amount = target.Amount.Value,
            SalespersonId = salespersonId,
            ProductId = productId,
            Category = category,
            CustomerId = customerId,
        };
}
