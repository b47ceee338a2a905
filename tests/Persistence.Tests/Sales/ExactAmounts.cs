using System.Data.Common;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Sales;

public sealed class ExactAmounts(SharedStore stores) : IClassFixture<SharedStore>
{
    [Theory]
    [OnSqlite(long.MaxValue), OnSqlite(long.MinValue), OnSqlite(1L), OnSqlite(9_007_199_254_740_993L)]
    [OnPostgreSql(long.MaxValue), OnPostgreSql(long.MinValue), OnPostgreSql(1L), OnPostgreSql(9_007_199_254_740_993L)]
    public async Task An_amount_comes_back_to_the_last_ten_thousandth_and_is_found_by_it(DatabaseKind kind, long units)
    {
        var store = await stores.OnAsync(kind);
        var amount = Amount.OfUnits(units).Value;
        await using var db = store.Open();
        var product = db.Add(new ProductRow { Sku = $"amount {units}", Name = "Amount", ListPrice = amount }).Entity;
        await db.SaveAsync(Company.At(1), default);

        await using var later = store.Open();
        Assert.Equal(amount, (await later.Products.SingleAsync(row => row.Id == product.Id)).ListPrice);
        Assert.Equal(units, await store.ValueAsync($"SELECT list_price FROM products WHERE id = {product.Id}"));
        Assert.Equal(1, await later.Products.CountAsync(row => row.Id == product.Id && row.ListPrice <= amount && row.ListPrice >= amount));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Sums_beyond_what_a_double_can_tell_apart_are_exact(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        await WriteAsync(store, "double", 9_007_199_254_740_993, 9_007_199_254_740_993, 1);

        await using var db = store.Open();
        var sums = await SalesTotals.MeasuresAsync(db.SalesLines.Where(line => line.DocumentNumber == "double"), default);

        Assert.Equal(18_014_398_509_481_987, sums.Match(Right: all => all.Net.Units, Left: _ => 0));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_sum_that_is_no_amount_any_more_says_so(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        await WriteAsync(store, "beyond", long.MaxValue, long.MaxValue);

        await using var db = store.Open();
        var lines = db.SalesLines.Where(line => line.DocumentNumber == "beyond");

        Assert.True(SumOverflow.Is(await Assert.ThrowsAnyAsync<DbException>(() => SalesTotals.MeasuresAsync(lines, default))));
    }

    private static async Task WriteAsync(TestStore store, string document, params long[] nets)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();

        await using (var writer = await LedgerWriter.BeginAsync(db, Company.At(1), default))
        {
            foreach (var (net, index) in nets.Select((net, index) => (net, index)))
            {
                await writer.AddAsync(
                    new LedgerLine(document, index + 1, new DateOnly(2024, 1, 1), 1, 1, null, 10_000, null, net, 0), default);
            }

            await writer.CompleteAsync(default);
        }

        await transaction.CommitAsync();
    }
}
