using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Tests.Transport;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Transport;

/// <summary>What can be said about an operation beside its document: its name in a store or by its hash, and its cost.</summary>
[Collection(Company.Collection)]
public sealed class OperationExamples(Company company)
{
    private const string Query = "{ customers(first: 2) { nodes { code } } }";
    private const string Answer = """{"data":{"customers":{"nodes":[{"code":"C001"},{"code":"C002"}]}}}""";

    [Fact]
    public async Task A_document_is_named_by_its_hash_once_it_was_sent()
    {
        var server = await company.OnSqliteAsync();
        var query = Query + " # automatic";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

        var miss = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
        var sent = await server.PostAsync($$"""{"query":"{{query}}","extensions":{{extensions}}}""");
        var named = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
        var got = await server.GetAsync($"/graphql?extensions={Uri.EscapeDataString(extensions)}");

        Assert.Equal((HttpStatusCode.BadRequest, "HC0020"), (miss.Status, miss.Code));
        Assert.Equal("PersistedQueryNotFound", miss.Error.GetProperty("message").GetString());
        Assert.True(sent.Json.GetProperty("extensions").GetProperty("persistedQuery").GetProperty("persisted").GetBoolean());
        Assert.Equal((Answer, Answer), (named.Text, got.Text));
    }

    [Fact]
    public async Task A_document_is_named_by_its_file_and_nothing_else_is_executed_where_that_is_set()
    {
        using var database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);
        var folder = Directory.CreateTempSubdirectory("operations-");

        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "count.graphql"), "{ customers { totalCount } }");
            await using var server = await RunningServer.OverAsync(
                StoreSettings.Parse(database.Connection), folder: null,
                $"--GraphQL:Persisted:Folder={folder.FullName}", "--GraphQL:Persisted:OnlyPersisted=true");

            foreach (var reply in new[] { await server.PostAsync("""{"id":"count"}"""), await server.GetAsync("/graphql/persisted/count") })
            {
                Assert.Equal("""{"data":{"customers":{"totalCount":0}}}""", reply.Text);
            }

            Assert.Equal("HC0067", (await server.QueryAsync(Query, null)).Code);
            Assert.Equal("HC0020", (await server.PostAsync("""{"id":"other"}""")).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Its_cost_is_reported_beside_its_data()
    {
        var reply = await (await company.OnSqliteAsync()).QueryAsync(Query, null, ("GraphQL-Cost", "report"));
        var cost = reply.Json.GetProperty("extensions").GetProperty("operationCost");

        Assert.StartsWith(Answer[..^1], reply.Text, StringComparison.Ordinal);
        Assert.True(cost.GetProperty("fieldCost").GetDouble() >= 10);
        Assert.True(cost.GetProperty("typeCost").GetDouble() >= 2);
    }

    [Fact]
    public async Task Its_cost_is_told_without_executing_it()
    {
        var server = await company.OnSqliteAsync();
        server.Sql.Take();

        var reply = await server.QueryAsync(
            "mutation { verifyCard(input: { customer: \"Q3VzdG9tZXI6MQ==\", expectedVersion: 1 }) { customer { id } } }", null,
            ("GraphQL-Cost", "validate"));

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(["extensions"], reply.Json.EnumerateObject().Select(member => member.Name));
        Assert.Empty(server.Sql.Take());
    }

    /// <summary>A variable costs what it says, not what it could say.</summary>
    [Fact]
    public async Task Its_cost_follows_its_variables()
    {
        var costs = new List<double>();

        foreach (var first in new[] { 2, 50 })
        {
            var reply = await (await company.OnSqliteAsync()).QueryAsync(
                "query($n: Int) { customers(first: $n) { nodes { code } } }", new { n = first }, ("GraphQL-Cost", "validate"));
            costs.Add(reply.Json.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble());
        }

        Assert.Equal(48, costs[1] - costs[0]);
    }

    [Fact]
    public async Task Too_dear_a_one_is_refused_with_both_numbers()
    {
        const string lines = "salesLines(first: 100) { nodes { customer { salesLines(first: 100) { totalCount } } } }";
        var reply = await (await company.OnSqliteAsync()).QueryAsync($"{{ customers(first: 100) {{ nodes {{ {lines} }} }} }}", null);
        var facts = reply.Error.GetProperty("extensions");

        Assert.Equal(("HC0047", 25_000), (reply.Code, facts.GetProperty("maxFieldCost").GetDouble()));
        Assert.True(facts.GetProperty("fieldCost").GetDouble() > 25_000);
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_when_to_come_again()
    {
        using var database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);
        await using var server = await RunningServer.OverAsync(
            StoreSettings.Parse(database.Connection), folder: null, "--GraphQL:RateLimit:Capacity=50", "--GraphQL:RateLimit:PerSecond=1");

        Reply reply;
        do
        {
            reply = await server.QueryAsync(Query, null);
        }
        while (reply.Status == HttpStatusCode.OK);

        Assert.Equal(((HttpStatusCode)429, "CG_RATE_LIMITED"), (reply.Status, reply.Code));
        Assert.NotNull(reply["Retry-After"]);
    }

    /// <summary>A cursor is of one list in one order; it says nothing of another.</summary>
    [Theory]
    [InlineData("order: { name: DESC }", "order: { name: ASC }")]
    [InlineData("order: { name: DESC }", "order: { code: DESC }")]
    [InlineData("where: { channel: { eq: RETAIL } }", "")]
    [InlineData("", "where: { channel: { eq: RETAIL } }")]
    public async Task A_cursor_of_another_order_or_filter_is_refused(string given, string used)
    {
        var server = await company.OnSqliteAsync();
        var cursor = (string?)(await server.DataAsync($"{{ customers(first: 3 {given}) {{ pageInfo {{ endCursor }} }} }}"))["customers"]!["pageInfo"]!["endCursor"];

        var reply = await server.QueryAsync(
            $"query($after: String) {{ customers(first: 3, after: $after {used}) {{ nodes {{ code }} }} }}", new { after = cursor });

        Assert.Equal("HC0078", reply.Code);
        Assert.Equal("""{"customers":null}""", reply.Json.GetProperty("data").GetRawText());
    }

    /// <summary>Base64 of the type's name and the key; what clients of Hot Chocolate 13 have stored is understood too.</summary>
    [Theory]
    [InlineData("Customer:1", "C001")]
    [InlineData("Customer\nl1", "C001")]
    [InlineData("Employee:1", null)]
    [InlineData("Customer:999999", null)]
    [InlineData("Nothing:1", null)]
    public async Task An_id_is_known_in_both_forms(string text, string? code)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        var data = await (await company.OnSqliteAsync()).DataAsync(
            "query($id: ID!) { node(id: $id) { ... on Customer { code } } }", new { id });

        Assert.Equal(code, (string?)data["node"]?["code"]);
    }

    [Theory]
    [InlineData("{ eq: null }", true)]
    [InlineData("{ neq: null }", true)]
    [InlineData("{ in: [null] }", true)]
    [InlineData("{ gt: null }", false)]
    [InlineData("{ nlte: null }", false)]
    public async Task A_null_is_asked_for_by_equality_only(string filter, bool allowed)
    {
        var reply = await (await company.OnSqliteAsync()).QueryAsync(
            $"{{ customers(where: {{ employees: {filter} }}) {{ totalCount }} }}", null);

        Assert.Equal(allowed ? null : "HC0026", reply.Json.TryGetProperty("errors", out _) ? reply.Code : null);
    }

    /// <summary>Together, what is null and what is not are all cards; in a variable it is the same.</summary>
    [Fact]
    public async Task What_is_null_and_what_is_not_are_everything()
    {
        var server = await company.OnSqliteAsync();
        const string count = "query($where: CustomerFilterInput) { customers(where: $where) { totalCount } }";
        var counts = new List<int>();

        foreach (var where in new[] { """{"employees":{"eq":null}}""", """{"employees":{"neq":null}}""", "{}" })
        {
            counts.Add((int)(await server.DataAsync(count, new { where = JsonSerializer.Deserialize<JsonElement>(where) }))["customers"]!["totalCount"]!);
        }

        Assert.Equal(counts[2], counts[0] + counts[1]);
        Assert.True(counts[0] > 0 && counts[1] > 0);
    }
}
