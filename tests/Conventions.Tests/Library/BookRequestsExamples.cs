using System.Text.Json.Nodes;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class BookRequestsExamples
{
    [Fact]
    public void The_generator_reaches_every_operator_and_every_column()
    {
        var names = new HashSet<string>();

        for (var seed = 0; seed < 1000; seed++)
        {
            var requests = new BookRequests(seed, Libraries.Contents);
            Collect(requests.Order(), names, "order.");
            Collect(requests.Where(), names, "");
        }

        string[] operators =
        [
            "and", "or", "eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte", "contains", "ncontains", "startsWith",
            "nstartsWith", "endsWith", "nendsWith", "icontains", "ieq", "istartsWith", "isNull", "any", "count", "some", "none", "all", "author", "loans",
        ];

        Assert.Empty(operators.Concat(BookRequests.Columns).Concat(BookRequests.Columns.Select(column => "order." + column)).Except(names));
    }

    private static void Collect(JsonNode? node, HashSet<string> names, string prefix)
    {
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            names.Add(prefix + name);
            Collect(value, names, prefix);
        }

        foreach (var item in node as JsonArray ?? [])
        {
            Collect(item, names, prefix);
        }
    }
}
