using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Sales;

/// <summary>The column by which whoever follows the ledger on PostgreSQL knows what each transaction has entered.</summary>
public sealed class CursorExamples
{
    [PostgreSqlFact]
    public async Task It_is_filled_by_bulk_and_by_single_entries_with_the_transaction_that_made_them()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.PostgreSql);
        await Company.FillAsync(store);

        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var line = new LedgerLine("bulk", 1, new DateOnly(2024, 1, 1), 1, 1, null, 10_000, null, 10_000, 0);

        await using (var writer = await LedgerWriter.BeginAsync(db, Company.At(1), default))
        {
            await writer.AddAsync(line, default);
            await writer.CompleteAsync(default);
        }

        db.Add(new Persistence.Sales.SalesLineRow
        {
            DocumentNumber = "single", LineNumber = 1, Date = line.Date, CustomerId = 1, ProductId = 1, QuantityUnits = 1, RecordedAt = Company.At(1).At,
        });
        await db.SaveChangesAsync();

        Assert.Equal(2, await db.Database
            .SqlQuery<int>($"""SELECT COUNT(*)::int AS "Value" FROM sales_lines WHERE xid = pg_current_xact_id()""").SingleAsync());
        await transaction.CommitAsync();
    }

    [PostgreSqlFact]
    public async Task It_is_an_eight_byte_number_with_an_index()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.PostgreSql);

        Assert.Equal(
            "xid8 NO pg_current_xact_id()",
            await store.ValueAsync("""
                SELECT data_type || ' ' || is_nullable || ' ' || column_default FROM information_schema.columns
                WHERE table_name = 'sales_lines' AND column_name = 'xid'
                """));
        Assert.Equal(
            1L, await store.ValueAsync("SELECT COUNT(*) FROM pg_indexes WHERE tablename = 'sales_lines' AND indexdef LIKE '%(xid)'"));
    }
}
