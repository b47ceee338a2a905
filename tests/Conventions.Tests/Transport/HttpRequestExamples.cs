using System.Net;
using System.Text;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class HttpRequestExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task Variables_and_the_name_of_the_operation_arrive_by_POST()
    {
        var reply = await desk.Server.PostText("""
            { "query": "query A { __typename } query B($t: String) { echo(text: $t) }", "operationName": "B", "variables": { "t": "\ud83c\udfc3 红楼梦" } }
            """);

        Assert.Equal("🏃 红楼梦", reply.Json.GetProperty("data").GetProperty("echo").GetString());
        Assert.Contains("红楼梦", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_and_the_name_of_the_operation_arrive_by_GET()
    {
        var variables = Uri.EscapeDataString("""{"t":"红楼梦 & more"}""");
        var reply = await desk.Server.GetQuery(
            "query A { __typename } query B($t: String) { echo(text: $t) }", more: $"&operationName=B&variables={variables}");

        Assert.Equal("红楼梦 & more", reply.Json.GetProperty("data").GetProperty("echo").GetString());
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("12345678901234567890.1234", "12345678901234567890.1234")]
    [InlineData("7922816251426433759354395033.5", "7922816251426433759354395033.5")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("1e3", "1000")]
    [InlineData("1.10", "1.10")]
    [InlineData("-2.5E-3", "-0.0025")]
    public async Task Numbers_keep_all_their_digits(string sent, string expected)
    {
        var reply = await desk.Server.PostText(
            $$"""{ "query": "query($of: [Decimal!]!) { sum(of: $of) }", "variables": { "of": [{{sent}}] } }""");

        Assert.Equal(expected, reply.Json.GetProperty("data").GetProperty("sum").GetRawText());
    }

    [Fact]
    public async Task Unknown_members_are_ignored()
    {
        var reply = await desk.Server.PostText("""{ "query": "{ __typename }", "onError": "NULL", "other": [1] }""");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", reply.Text);
    }

    [Theory]
    [InlineData("", "HC0009")]
    [InlineData("nothing", "HC0012")]
    [InlineData("{", "HC0012")]
    [InlineData("{} {}", "HC0012")]
    [InlineData("null", "HC0009")]
    [InlineData("\"{ __typename }\"", "HC0009")]
    [InlineData("{}", "HC0013")]
    [InlineData("""{ "query": null }""", "HC0013")]
    [InlineData("""{ "query": ["{ __typename }"] }""", "HC0009")]
    [InlineData("""{ "query": "{ __typename }", "query": "{ books { isbn } }" }""", "HC0012")]
    [InlineData("""{ "query": "{ __typename }", "variables": "{}" }""", "HC0009")]
    [InlineData("""{ "query": "{ __typename }", "variables": { "a": "\ud800" } }""", "HC0012")]
    [InlineData("""{ "query": "{ __typename }", "variables": { "\ud800": 1 } }""", "HC0012")]
    [InlineData("""{ "query": "\ud800" }""", "HC0012")]
    [InlineData("""{ "id": 7 }""", "HC0009")]
    [InlineData("""{ "query": "{ __typename }", "operationName": 7 }""", "HC0009")]
    [InlineData("""{ "query": "{ __typename }", "extensions": [] }""", "HC0009")]
    [InlineData("[]", "HC0009")]
    [InlineData("[[]]", "HC0009")]
    [InlineData("""[{ "query": "{ __typename }" }, 1]""", "HC0009")]
    public async Task A_malformed_body_is_a_bad_request(string body, string code)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json", "text/event-stream" })
        {
            var reply = await desk.Server.PostText(body, accept);

            Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.Code));
        }
    }

    [Fact]
    public async Task Where_JSON_breaks_is_told()
    {
        var reply = await desk.Server.PostText("{\n  \"query\": nothing }");

        Assert.Equal(2, reply.Error.GetProperty("extensions").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped() =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await desk.Server.PostBytes([0xEF, 0xBB, 0xBF, .. """{"query":"{ __typename }"}"""u8])).Status);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public async Task Text_in_another_encoding_is_a_bad_request(byte[] bytes)
    {
        var reply = await desk.Server.PostBytes([.. "{\"query\":\"{ echo(text: \\\""u8, .. bytes, .. "\\\") }\"}"u8]);

        Assert.Equal((HttpStatusCode.BadRequest, "HC0012"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData(60, HttpStatusCode.OK)]
    [InlineData(100, HttpStatusCode.BadRequest)]
    [InlineData(100_000, HttpStatusCode.BadRequest)]
    public async Task JSON_may_nest_only_so_deep(int depth, HttpStatusCode status)
    {
        var nested = new StringBuilder().Insert(0, "[", depth).Append('1').Insert(depth + 1, "]", depth);
        var reply = await desk.Server.PostText($$"""{ "query": "{ __typename }", "ignored": {{nested}} }""");

        Assert.Equal(status, reply.Status);
    }

    [Theory]
    [InlineData("?query={ __typename }&query={ books { isbn } }", "HC0009")]
    [InlineData("?query={ __typename }&variables=nothing", "HC0012")]
    [InlineData("?query={ __typename }&variables=[]", "HC0009")]
    [InlineData("?query={ __typename }&extensions=1", "HC0009")]
    [InlineData("?query=", "HC0013")]
    [InlineData("", "HC0013")]
    [InlineData("?operationName=A", "HC0013")]
    public async Task A_malformed_URL_is_a_bad_request(string parameters, string code)
    {
        var reply = await desk.Server.Get("/graphql" + parameters.Replace(" ", "%20", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.Code));
    }
}
