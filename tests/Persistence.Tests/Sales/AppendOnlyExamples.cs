using System.Data.Common;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Tests.Sales.Ledger;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;

namespace CustomerGraph.Persistence.Tests.Sales;

/// <summary>What the database itself refuses, whoever asks.</summary>
public sealed class AppendOnlyExamples(SharedStore stores) : IClassFixture<SharedStore>
{
    [Theory]
    [OnSqlite("UPDATE sales_lines SET net_units = 0")]
    [OnSqlite("DELETE FROM sales_lines")]
    [OnSqlite("INSERT OR REPLACE INTO sales_lines SELECT * FROM sales_lines")]
    [OnSqlite("UPDATE OR REPLACE sales_lines SET id = id + 1")]
    [OnSqlite("UPDATE changes SET actor = 'nobody'")]
    [OnSqlite("DELETE FROM changes")]
    [OnSqlite("INSERT OR REPLACE INTO changes SELECT * FROM changes")]
    [OnPostgreSql("UPDATE sales_lines SET net_units = 0")]
    [OnPostgreSql("DELETE FROM sales_lines")]
    [OnPostgreSql("TRUNCATE sales_lines")]
    [OnPostgreSql("TRUNCATE customers CASCADE")]
    [OnPostgreSql("INSERT INTO sales_lines SELECT * FROM sales_lines ON CONFLICT (id) DO UPDATE SET net_units = 0")]
    [OnPostgreSql("UPDATE changes SET actor = 'nobody'")]
    [OnPostgreSql("DELETE FROM changes")]
    [OnPostgreSql("TRUNCATE changes CASCADE")]
    public async Task What_is_written_stays_as_it_is(DatabaseKind kind, string statement)
    {
        var store = await stores.OnAsync(kind);
        await new LedgerUnderTest(store, "kept ").WriteAsync([Document("1")], NoneRefused);
        var before = await StateAsync(store);

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => store.ExecuteAsync(statement));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync(store));
    }

    [Theory]
    [OnSqlite("customers"), OnSqlite("products"), OnSqlite("employees")]
    [OnPostgreSql("customers"), OnPostgreSql("products"), OnPostgreSql("employees")]
    public async Task Nobody_whom_the_ledger_knows_can_be_deleted(DatabaseKind kind, string table)
    {
        var store = await stores.OnAsync(kind);
        await new LedgerUnderTest(store, "known ").WriteAsync([Document("1")], NoneRefused);

        await Assert.ThrowsAnyAsync<DbException>(() => store.ExecuteAsync($"DELETE FROM {table}"));
    }

    [Theory]
    [OnSqlite("line_number = 0"), OnSqlite("revision = -1"), OnSqlite("line_count = -1"), OnSqlite("customer_id = -1")]
    [OnPostgreSql("line_number = 0"), OnPostgreSql("revision = -1"), OnPostgreSql("line_count = -1"), OnPostgreSql("customer_id = -1")]
    public async Task An_entry_that_makes_no_sense_does_not_get_in(DatabaseKind kind, string wrong)
    {
        var store = await stores.OnAsync(kind);
        await new LedgerUnderTest(store, "right ").WriteAsync([Document("1")], NoneRefused);
        var (column, value) = (wrong.Split(" = ")[0], wrong.Split(" = ")[1]);
        string[] columns =
        [
            "line_number", "revision", "line_count", "date", "customer_id", "product_id", "quantity_units", "net_units",
            "cost_units", "recorded_at", "recorded_by",
        ];

        await Assert.ThrowsAnyAsync<DbException>(() => store.ExecuteAsync(
            $"INSERT INTO sales_lines (document_number, {string.Join(", ", columns)}) "
            + $"SELECT 'wrong', {string.Join(", ", columns.Select(name => name == column ? value : name))} FROM sales_lines"));
    }

    private static readonly System.Collections.Generic.HashSet<int> NoneRefused = [];

    private static SaleDocument Document(string number) => SaleDocument.Create(
        number, Prelude.Seq1(SaleLine.Create(
            new DateOnly(2024, 1, 1), "C1", "P1", "E1", Quantity.Literal(1), default, Amount.Literal(7), Amount.Zero)
            .IfFail(errors => throw new Xunit.Sdk.XunitException($"{errors}"))))
        .IfFail(errors => throw new Xunit.Sdk.XunitException($"{errors}"));

    private static async Task<string> StateAsync(TestStore store) =>
        $"{await store.ValueAsync("SELECT COUNT(*) FROM sales_lines")} "
        + $"{await store.ValueAsync("SELECT SUM(net_units * id) FROM sales_lines")} "
        + $"{await store.ValueAsync("SELECT COUNT(*) FROM changes WHERE actor <> 'nobody'")}";
}
