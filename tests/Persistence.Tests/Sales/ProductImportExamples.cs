using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Sales;

public sealed class ProductImportExamples
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_an_import_says_nothing_about_is_kept(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);

        Assert.Equal("Added", await ImportAsync(store, "P1", _ => new ProductEntry("P1", "Lamp", "Lights", ListPrice: 9.9999m)));
        Assert.Equal("Changed", await ImportAsync(store, "P1", found => found.IfNone(() => new ProductEntry("P1", "")) with { Name = "Lamp 2" }));
        Assert.Equal("Unchanged", await ImportAsync(store, "P1", found => found.IfNone(() => new ProductEntry("P1", ""))));

        await using var db = store.Open();
        var product = await db.Products.SingleAsync();
        Assert.Equal(("Lamp 2", "Lights", 9.9999m, null, 2), (product.Name, product.Category, product.ListPrice, product.StandardCost, product.Version));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_wrong_is_refused_and_the_others_of_the_batch_come_in(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);

        Assert.Equal(
            "sku standardCost name Added",
            await ImportAsync(
                store, new ProductEntry("a\0", "A"), new ProductEntry("b", "B", StandardCost: 0.00001m), new ProductEntry("c", ""), new ProductEntry("d", "D")));
    }

    private static Task<string> ImportAsync(TestStore store, params ProductEntry[] products) =>
        ImportAsync(store, [.. products.Select(product => new ProductImport(product.Sku, _ => product))]);

    private static Task<string> ImportAsync(TestStore store, string sku, Func<Option<ProductEntry>, ProductEntry> apply) =>
        ImportAsync(store, [new ProductImport(sku, apply)]);

    private static async Task<string> ImportAsync(TestStore store, IReadOnlyList<ProductImport> products)
    {
        await using var db = store.Open();
        var outcomes = await ProductImport.SaveAsync(db, products, Company.At(1), default);

        return string.Join(' ', outcomes.Select(outcome =>
            outcome is ImportOutcome.Refused refused ? refused.Errors.Head.Field : outcome.GetType().Name));
    }
}
