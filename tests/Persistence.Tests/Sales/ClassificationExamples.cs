using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Sales;

public sealed class ClassificationExamples
{
    private static readonly DateOnly Latest = new(2024, 6, 30);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Customers_get_the_class_of_their_sales_in_the_year_up_to_the_latest_sale(DatabaseKind kind)
    {
        await using var store = await CompanyOfAsync(kind, "large", "middle", "small", "returns", "earlier", "never");
        await SellAsync(store, ("large", 80, Latest), ("middle", 16, Latest.AddYears(-1).AddDays(1)), ("small", 4, Latest));
        await SellAsync(store, ("returns", -5, Latest), ("earlier", 1_000, Latest.AddYears(-1)));

        Assert.Equal(4, await ClassifyAsync(store));
        Assert.Equal("earlier: large:A middle:B never: returns:Unranked small:C", await ClassesAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_second_time_nobody_gets_another_class(DatabaseKind kind)
    {
        await using var store = await CompanyOfAsync(kind, "one", "two");
        await SellAsync(store, ("one", 3, Latest), ("two", 1, Latest));

        Assert.Equal(2, await ClassifyAsync(store));
        Assert.Equal(0, await ClassifyAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whose_sales_are_all_taken_back_has_no_class_any_more(DatabaseKind kind)
    {
        await using var store = await CompanyOfAsync(kind, "one", "two");
        await SellAsync(store, ("one", 3, Latest), ("two", 1, Latest));
        await ClassifyAsync(store);

        await SellAsync(store, ("one", 3, Latest));

        Assert.Equal(1, await ClassifyAsync(store));
        Assert.Equal("one:A two:", await ClassesAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Without_sales_nothing_is_done(DatabaseKind kind)
    {
        await using var store = await CompanyOfAsync(kind, "one");

        Assert.Equal(0, await ClassifyAsync(store));
        Assert.Equal(0L, await store.ValueAsync("SELECT COUNT(*) FROM classification_runs"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_class_is_no_new_version_of_the_card_and_the_run_is_kept_with_its_policy(DatabaseKind kind)
    {
        await using var store = await CompanyOfAsync(kind, "one");
        await SellAsync(store, ("one", 3, Latest));
        await ClassifyAsync(store);

        await using var db = store.Open();
        Assert.Equal(1, (await db.Customers.SingleAsync()).Version);
        var run = await db.ClassificationRuns.SingleAsync();
        Assert.Equal(
            (Company.At(9).At, Latest.AddYears(-1).AddDays(1), Latest.AddDays(1), 0.75m, 0.95m, AbcRule.CrossingIn, AbcTies.Together),
            (run.At, run.SalesFrom, run.SalesTo, run.CutA, run.CutB, run.Rule, run.Ties));
    }

    private static async Task<TestStore> CompanyOfAsync(DatabaseKind kind, params string[] customers)
    {
        var store = await TestStore.OnAsync(kind);
        await using var db = store.Open();
        db.Add(new ProductRow { Sku = "P1", Name = "Product" });
        db.AddRange(customers.Select(code => new CustomerRow { Code = code, Name = code }));
        await db.SaveAsync(Company.At(0), default);

        return store;
    }

    /// <summary>Writes a document with these lines, anew if there is one that begins with the same customer.</summary>
    private static async Task SellAsync(TestStore store, params (string Customer, long Units, DateOnly Date)[] sales)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var codes = await db.Customers.ToDictionaryAsync(row => row.Code, row => row.Id);
        var document = $"D of {sales[0].Customer}";

        await using (var writer = await LedgerWriter.BeginAsync(db, Company.At(1), default))
        {
            foreach (var (sale, index) in sales.Select((sale, index) => (sale, index)))
            {
                await writer.AddAsync(
                    new LedgerLine(document, index + 1, sale.Date, codes[sale.Customer], 1, null, Math.Sign(sale.Units), null, sale.Units, 0),
                    default);
            }

            await writer.CompleteAsync(default);
        }

        await transaction.CommitAsync();
    }

    private static async Task<int> ClassifyAsync(TestStore store)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var changed = await Classification.RunAsync(db, Company.At(9), default);
        await transaction.CommitAsync();

        return changed;
    }

    private static async Task<string> ClassesAsync(TestStore store)
    {
        await using var db = store.Open();
        var cards = await db.Customers.OrderBy(card => card.Code).ToListAsync();

        return string.Join(' ', cards.Select(card => $"{card.Code}:{card.AbcClass}"));
    }
}
