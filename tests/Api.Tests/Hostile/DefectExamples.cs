using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Tests.Transport;
using Microsoft.Data.Sqlite;

namespace CustomerGraph.Api.Tests.Hostile;

/// <summary>What a caller sees of a defect, and what the operator does: here the store loses a table under the server.</summary>
public sealed partial class DefectExamples
{
    [Fact]
    public async Task A_defect_shows_an_id_that_the_log_has_and_nothing_of_the_inside()
    {
        var folder = Directory.CreateTempSubdirectory("defect-");

        try
        {
            await using var server = await ApiProcess.StartAsync(folder);
            using var client = new HttpClient { BaseAddress = new(server.Address) };
            await LoseProductsAsync(ApiProcess.DatabaseIn(folder));

            foreach (var query in new[] { "{ products { nodes { sku } } }", "{ salesLines(first: 1) { nodes { product { name } } } }" })
            {
                using var response = await client.PostAsJsonAsync("/graphql", new { query });
                var reply = await Reply.Of(response);
                var id = ErrorId().Match(reply.Text).Groups[1].Value;

                Assert.Contains("Unexpected Execution Error", reply.Text, StringComparison.Ordinal);
                Assert.Empty(Secrets.In(reply.Text));
                Assert.NotEmpty(id);
                await Eventually.Holds(() => server.Printed.Contains(id, StringComparison.Ordinal));
            }

            Assert.Contains("no such table", server.Printed, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task LoseProductsAsync(string file)
    {
        await using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; DROP TABLE products;";
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("\"errorId\":\"([0-9a-f]{32})\"")]
    private static partial Regex ErrorId();
}
