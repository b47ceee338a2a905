using System.Text;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Customers.Contacts;

/// <summary>Looks for a text wherever a store could have it.</summary>
internal static class Traces
{
    /// <summary>The tables that have a text in any of their columns; of SQLite also the files that have it in any of their bytes.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(TestStore store, DatabaseKind kind, string text)
    {
        var found = new List<string>();

        foreach (var table in await TablesAsync(store))
        {
            if (await HasAsync(store, kind, table, text))
            {
                found.Add(table);
            }
        }

        if (kind == DatabaseKind.Sqlite)
        {
            var file = new SqliteConnectionStringBuilder(store.Settings.ConnectionString).DataSource;
            found.AddRange(new[] { file, file + "-wal", file + "-journal" }.Where(File.Exists).Where(path => Has(path, text)));
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> TablesAsync(TestStore store)
    {
        await using var db = store.Open();

        return [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct()];
    }

    private static async Task<bool> HasAsync(TestStore store, DatabaseKind kind, string table, string text)
    {
        await using var db = store.Open();
        var columns = db.Model.GetEntityTypes().First(type => type.GetTableName() == table).GetProperties().Select(property =>
            kind == DatabaseKind.PostgreSql && property.ClrType == typeof(byte[])
                ? $"position(convert_to(@text, 'UTF8') IN \"{property.GetColumnName()}\") > 0"
                : kind == DatabaseKind.PostgreSql
                    ? $"position(@text IN \"{property.GetColumnName()}\"::text) > 0"
                    : $"instr(CAST(\"{property.GetColumnName()}\" AS TEXT), @text) > 0");
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table} WHERE {string.Join(" OR ", columns)}";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("text", text);
        command.Parameters.Add(parameter);

        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }

    private static bool Has(string path, string text)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);

        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
