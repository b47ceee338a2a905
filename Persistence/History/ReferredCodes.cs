using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.History;

/// <summary>The codes of the rows that changes refer to: people know an employee by the code and not by a key.</summary>
internal sealed class ReferredCodes
{
    private readonly Dictionary<(Type, long), string> _codes = [];

    private ReferredCodes()
    {
    }

    /// <summary>Reads the codes of all rows that the changes refer to, new ones included: they have been saved.</summary>
    public static async Task<ReferredCodes> ReadAsync(
        CustomerGraphDb db,
        IReadOnlyList<PendingChange> changes,
        CancellationToken cancellation)
    {
        var codes = new ReferredCodes();
        var references = changes.SelectMany(change => change.Fields)
            .Where(field => field.RefersTo is not null)
            .GroupBy(field => field.RefersTo!, field => field.Keys);

        foreach (var kind in references)
        {
            var keys = kind.SelectMany(found => found).Distinct().ToArray();

            await foreach (var row in Rows(db, kind.Key).Where(row => keys.Contains(row.Id))
                .AsAsyncEnumerable().WithCancellation(cancellation))
            {
                codes._codes.Add((kind.Key, row.Id), row.Code);
            }
        }

        return codes;
    }

    /// <summary>The code of the row that a field refers to; the value itself where it refers to none.</summary>
    public object? InPlaceOfKey(PendingField field, object? value) =>
        field.RefersTo is { } kind && value is long key ? _codes[(kind, key)] : value;

    private static IQueryable<Row> Rows(CustomerGraphDb db, Type kind) =>
        kind == typeof(EmployeeRow) ? db.Employees.Select(row => new Row { Id = row.Id, Code = row.Code })
        : kind == typeof(CustomerRow) ? db.Customers.Select(row => new Row { Id = row.Id, Code = row.Code })
        : kind == typeof(ProductRow) ? db.Products.Select(row => new Row { Id = row.Id, Code = row.Sku })
        : throw new InvalidOperationException($"{kind} has no codes.");

    private sealed class Row
    {
        public long Id { get; init; }

        public required string Code { get; init; }
    }
}
