using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>Whom and what the generators of Domain.Tests speak of: employees, products and customers.</summary>
internal static class Company
{
    public static readonly IReadOnlyList<string> Customers = ["C1", "C2", "C3"];

    public static readonly IReadOnlyList<string> Products = ["P1", "P2"];

    /// <summary>Somebody at work in the tenth minute of 2024, and so on.</summary>
    public static Authorship At(int minute, string actor = "tester") =>
        new(actor, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute));

    public static async Task FillAsync(TestStore store)
    {
        await using var db = store.Open();
        db.AddRange(CustomerArbitraries.Employees.Select(code => new EmployeeRow { Code = code, Name = $"Name of {code}" }));
        db.AddRange(Products.Select(sku => new ProductRow { Sku = sku, Name = $"Name of {sku}" }));
        db.AddRange(Customers.Select(code => new CustomerRow { Code = code, Name = $"Name of {code}" }));
        await db.SaveAsync(At(0), CancellationToken.None);
    }
}
