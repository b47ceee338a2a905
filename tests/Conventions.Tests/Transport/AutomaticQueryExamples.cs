using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class AutomaticQueryExamples
{
    private const string Query = "{ echo(text: \"hi\") }";

    [Fact]
    public async Task A_document_is_named_by_its_hash_once_it_was_sent()
    {
        await using var server = await DeskServer.Start();

        var miss = await Send(server, HashOf(Query), null);
        Assert.Equal((HttpStatusCode.BadRequest, "HC0020"), (miss.Status, miss.Code));
        Assert.Equal("PersistedQueryNotFound", miss.Error.GetProperty("message").GetString());

        var sent = await Send(server, HashOf(Query), Query);
        var receipt = sent.Json.GetProperty("extensions").GetProperty("persistedQuery");
        Assert.Equal("hi", sent.Json.GetProperty("data").GetProperty("echo").GetString());
        Assert.True(receipt.GetProperty("persisted").GetBoolean());
        Assert.Equal(HashOf(Query), receipt.GetProperty("sha256Hash").GetString());

        Assert.Equal("""{"data":{"echo":"hi"}}""", (await Send(server, HashOf(Query), null)).Text);
        Assert.Equal("""{"data":{"echo":"hi"}}""", (await Send(server, HashOf(Query).ToUpperInvariant(), null)).Text);
        Assert.Equal("""{"data":{"echo":"hi"}}""", (await server.Get(
            "/graphql?extensions=" + Uri.EscapeDataString(Extensions(HashOf(Query))))).Text);
    }

    [Fact]
    public async Task A_wrong_hash_is_told_and_nothing_is_kept_under_it()
    {
        await using var server = await DeskServer.Start();
        var wrong = new string('0', 64);

        var reply = await Send(server, wrong, Query);
        var receipt = reply.Json.GetProperty("extensions").GetProperty("persistedQuery");

        Assert.Equal("hi", reply.Json.GetProperty("data").GetProperty("echo").GetString());
        Assert.False(receipt.GetProperty("persisted").GetBoolean());
        Assert.Equal(HashOf(Query), receipt.GetProperty("expectedHashValue").GetString());
        Assert.Equal("sha256Hash", receipt.GetProperty("expectedHashType").GetString());
        Assert.Equal("Hex", receipt.GetProperty("expectedHashFormat").GetString());
        Assert.Equal("HC0020", (await Send(server, wrong, null)).Code);
        Assert.Equal("HC0020", (await Send(server, HashOf(Query), null)).Code);
    }

    [Fact]
    public async Task What_is_no_document_is_not_kept()
    {
        await using var server = await DeskServer.Start();

        Assert.Equal("HC0011", (await Send(server, HashOf("{"), "{")).Code);
        Assert.Equal("HC0020", (await Send(server, HashOf("{"), null)).Code);
    }

    [Theory]
    [InlineData("""{ "persistedQuery": 1 }""")]
    [InlineData("""{ "persistedQuery": {} }""")]
    [InlineData("""{ "persistedQuery": { "version": 2, "sha256Hash": "" } }""")]
    [InlineData("""{ "persistedQuery": { "version": 1, "sha256Hash": "abc" } }""")]
    [InlineData("""{ "persistedQuery": { "version": 1, "sha256Hash": ["a"] } }""")]
    public async Task Another_protocol_is_not_supported(string extensions)
    {
        await using var server = await DeskServer.Start();
        var reply = await server.PostText($$"""{ "extensions": {{extensions}} }""");

        Assert.Equal("PersistedQueryNotSupported", reply.Error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task They_can_be_switched_off()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Persisted:AutomaticQueries"] = "false" });

        Assert.Equal(
            "PersistedQueryNotSupported", (await Send(server, HashOf(Query), null)).Error.GetProperty("message").GetString());
        Assert.Equal("""{"data":{"echo":"hi"}}""", (await Send(server, HashOf(Query), Query)).Text);
    }

    [Fact]
    public async Task The_one_not_asked_for_the_longest_goes_first()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Persisted:MaxAutomaticQueries"] = "2" });
        string[] queries = ["{ a: __typename }", "{ b: __typename }", "{ c: __typename }"];

        await Send(server, HashOf(queries[0]), queries[0]);
        await Send(server, HashOf(queries[1]), queries[1]);
        await Send(server, HashOf(queries[0]), null);
        await Send(server, HashOf(queries[2]), queries[2]);

        Assert.Equal(HttpStatusCode.OK, (await Send(server, HashOf(queries[0]), null)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(server, HashOf(queries[1]), null)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Send(server, HashOf(queries[2]), null)).Status);
    }

    private static Task<Reply> Send(DeskServer server, string hash, string? query) => server.PostText(
        $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "extensions": {{Extensions(hash)}} }""");

    private static string Extensions(string hash) => $$$"""{ "persistedQuery": { "version": 1, "sha256Hash": "{{{hash}}}" } }""";

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
