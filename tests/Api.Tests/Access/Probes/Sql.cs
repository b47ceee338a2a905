using CustomerGraph.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>Statements past everything that is tested.</summary>
internal static class Sql
{
    /// <summary>The rows of a statement, each as its columns with their values.</summary>
    public static async IAsyncEnumerable<IReadOnlyDictionary<string, object?>> RowsAsync(CustomerGraphDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();

        while (await reader.ReadAsync())
        {
            yield return Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : reader.GetValue(column));
        }
    }

    /// <summary>Lets the owner change what is append-only, in this connection on PostgreSQL, for good on SQLite.</summary>
    public static async Task UnlockAsync(CustomerGraphDb db)
    {
        await db.Database.OpenConnectionAsync();

        if (db.Database.IsNpgsql())
        {
            await RunAsync(db, "SET session_replication_role = replica");
            return;
        }

        var triggers = new List<string>();

        await foreach (var row in RowsAsync(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        {
            triggers.Add((string)row["name"]!);
        }

        await RunAsync(db, "PRAGMA foreign_keys = OFF");

        foreach (var trigger in triggers)
        {
            await RunAsync(db, $"DROP TRIGGER {trigger}");
        }
    }

    public static async Task RunAsync(CustomerGraphDb db, string sql)
    {
#pragma warning disable EF1002 // The statements are those of the tests.
        await db.Database.ExecuteSqlRawAsync(sql);
#pragma warning restore EF1002
    }
}
