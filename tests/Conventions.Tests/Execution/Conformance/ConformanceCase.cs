using System.Text.Json;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Execution.Conformance;

/// <summary>A query on a generated schema, and what the reference implementation answers.</summary>
internal sealed record ConformanceCase(string Id, string Schema, string Query, string? Variables, JsonElement Expected)
{
    private static readonly string[] Folder = ["data", "corpora", "graphql-conformance"];

    /// <summary>The texts of all schemas, by the name that the cases use.</summary>
    public static Dictionary<string, string> Schemas() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Place("schemas.json")))!;

    /// <summary>All cases.</summary>
    public static IEnumerable<ConformanceCase> All()
    {
        foreach (var line in File.ReadLines(Place("cases.jsonl")))
        {
            var json = JsonSerializer.Deserialize<JsonElement>(line);
            yield return new ConformanceCase(
                json.GetProperty("id").GetString()!,
                json.GetProperty("schema").GetString()!,
                json.GetProperty("query").GetString()!,
                json.TryGetProperty("variables", out var variables) ? variables.GetRawText() : null,
                json.GetProperty("expected"));
        }
    }

    private static string Place(string file) => SharedFolder.Place([.. Folder, file]);
}
