using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Asks the tables of a server's store, past everything that is tested.</summary>
internal static class PlainSql
{
    /// <summary>The rows of a statement, each as its values, written the same whatever the database is.</summary>
    public static async Task<IReadOnlyList<string>> QueryAsync(this RunningServer server, string sql)
    {
        await using var db = server.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();

        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
