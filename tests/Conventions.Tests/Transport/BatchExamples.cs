using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class BatchExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private const string Lend = """{ "query": "mutation { lend(isbn: \"978-0-14\") { isbn } }" }""";
    private const string Count = """{ "query": "mutation { lendings }" }""";

    [Fact]
    public async Task Its_requests_are_executed_and_answered_in_their_order()
    {
        var before = desk.Server.Desk.Lendings;
        var reply = await desk.Server.PostText($$"""[{{Count}}, {{Lend}}, {{Count}}, { "query": "{" }]""");
        var counts = reply.Json.EnumerateArray()
            .Select(result => result.TryGetProperty("data", out var data) && data.TryGetProperty("lendings", out var count) ? count.GetInt32() : -1);

        Assert.Equal([before, -1, before + 1, -1], counts);
        Assert.Equal("HC0011", reply.Json[3].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_batch_of_one_is_answered_as_an_array() =>
        Assert.Equal(
            """[{"data":{"__typename":"Query"}}]""",
            (await desk.Server.PostText("""[{ "query": "{ __typename }" }]""")).Text);

    [Theory]
    [InlineData(0, "The GraphQL batch request has no elements.")]
    [InlineData(51, "The batch size exceeds the maximum allowed batch size of 50.")]
    public async Task Its_size_has_bounds(int size, string message)
    {
        var before = desk.Server.Desk.Lendings;
        var reply = await desk.Server.PostText($"[{string.Join(",", Enumerable.Repeat(Lend, size))}]");

        Assert.Equal((HttpStatusCode.BadRequest, "HC0009"), (reply.Status, reply.Code));
        Assert.Equal(message, reply.Error.GetProperty("message").GetString());
        Assert.Equal(before, desk.Server.Desk.Lendings);
    }

    [Fact]
    public async Task Fifty_are_taken() =>
        Assert.Equal(
            50,
            (await desk.Server.PostText($"[{string.Join(",", Enumerable.Repeat(Count, 50))}]")).Json.GetArrayLength());

    [Fact]
    public async Task A_subscription_is_no_part_of_it()
    {
        var reply = await desk.Server.PostText("""[{ "query": "subscription { countdown(from: 1) }" }, { "query": "{ __typename }" }]""");

        Assert.Equal("HC0009", reply.Json[0].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("Query", reply.Json[1].GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task In_parts_each_result_is_one()
    {
        var reply = await desk.Server.PostText($"[{Count}, {Count}]", "multipart/mixed");
        var part = "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";
        var result = $$$"""{"data":{"lendings":{{{desk.Server.Desk.Lendings}}}}}""";

        Assert.Equal($"{part}{result}{part}{result}\r\n-----\r\n", reply.Text);
    }

    [Fact]
    public async Task In_lines_each_result_is_one()
    {
        var reply = await desk.Server.PostText($"[{Count}, {Count}]", "application/jsonl");

        Assert.Equal(2, reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
