using System.Net;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Transport;

/// <summary>Which media type and which status an answer has, by what is accepted and what came of the request.</summary>
[Collection(Company.Collection)]
public sealed class AnswerExamples(Company company)
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Sound = """{"query":"{ customers(first: 1) { nodes { code } } }"}""";
    private const string Answer = """{"data":{"customers":{"nodes":[{"code":"C001"}]}}}""";

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json, application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json; charset=utf-8")]
    public async Task A_query_is_answered_in_JSON_wherever_that_is_acceptable(string? accept, string contentType)
    {
        var server = await company.OnSqliteAsync();
        var reply = await server.PostAsync(Sound, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal((HttpStatusCode.OK, contentType, Answer), (reply.Status, reply.ContentType, reply.Text));
        Assert.Equal("Accept", reply["Vary"]);
    }

    [Fact]
    public async Task A_query_is_a_stream_of_one_event_where_nothing_else_is_acceptable()
    {
        var reply = await (await company.OnSqliteAsync()).PostAsync(Sound, ("Accept", "text/event-stream"));

        Assert.Equal("text/event-stream; charset=utf-8", reply.ContentType);
        Assert.Equal($"event: next\ndata: {Answer}\n\nevent: complete\ndata:\n\n", reply.Text);
    }

    [Theory]
    [InlineData(";;;", HttpStatusCode.BadRequest, "HC0064")]
    [InlineData("application/xml", HttpStatusCode.NotAcceptable, "HC0063")]
    public async Task What_cannot_be_accepted_is_told(string accept, HttpStatusCode status, string code)
    {
        var reply = await (await company.OnSqliteAsync()).PostAsync(Sound, ("Accept", accept));

        Assert.Equal(status, reply.Status);
        Assert.True(reply.Text.Length == 0 || reply.Code == code, reply.Text);
    }

    [Theory]
    [InlineData("""{"query":"{ customers(first: 1) { nodes { code } } }"}""", 200, 200, null)]
    [InlineData("""{"query":"{ customers(first: 1) { totalCount } lost: customers(first: 101) { totalCount } }"}""", 200, 200, "HC0051")]
    [InlineData("""{"query":"{ customers(first: 101) { totalCount } }"}""", 200, 200, "HC0051")]
    [InlineData("""{"query":"{ customers {"}""", 400, 200, "HC0011")]
    [InlineData("""{"query":"{ custmers { totalCount } }"}""", 400, 200, null)]
    [InlineData("""{"query":"query($n: Int!) { customers(first: $n) { totalCount } }"}""", 400, 200, "HC0016")]
    [InlineData("""{"query":"query($n: Int) { customers(first: $n) { totalCount } }","variables":{"n":"x"}}""", 400, 200, "HC0016")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 400, 200, null)]
    [InlineData("""{"query":"{ a: customers(first: 100) { nodes { salesLines(first: 100) { nodes { customer { salesLines(first: 100) { totalCount } } } } } } }"}""", 400, 200, "HC0047")]
    [InlineData("""{"query":7}""", 400, 400, "HC0009")]
    [InlineData("{", 400, 400, "HC0012")]
    [InlineData("", 400, 400, "HC0009")]
    [InlineData("{}", 400, 400, "HC0013")]
    [InlineData("[]", 400, 400, "HC0009")]
    public async Task The_status_of_an_answer(string body, int graphQLResponse, int json, string? code)
    {
        var server = await company.OnSqliteAsync();

        foreach (var (accept, status) in new[] { (GraphQLResponse, graphQLResponse), (Json, json) })
        {
            var reply = await server.PostAsync(body, ("Accept", accept));

            Assert.Equal((status, $"{accept}; charset=utf-8"), ((int)reply.Status, reply.ContentType));
            Assert.Equal(code, reply.Json.TryGetProperty("errors", out _) ? reply.Code : null);
        }
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task A_GET_asks_and_changes_nothing(string accept)
    {
        var server = await company.OnSqliteAsync();
        var query = Uri.EscapeDataString("query Q($n: Int) { customers(first: $n) { nodes { code } } }");
        var change = Uri.EscapeDataString("mutation { createCustomer(input: { code: \"GET\", name: \"x\", channel: RETAIL }) { customer { id } } }");

        var asked = await server.GetAsync($"/graphql?query={query}&operationName=Q&variables={Uri.EscapeDataString("{\"n\":1}")}", ("Accept", accept));
        var changed = await server.GetAsync($"/graphql?query={change}", ("Accept", accept));

        Assert.Equal((HttpStatusCode.OK, Answer), (asked.Status, asked.Text));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (changed.Status, changed["Allow"]));
        Assert.Equal(
            """{"customerByCode":null}""",
            (await server.DataAsync("{ customerByCode(code: \"GET\") { id } }")).ToJsonString());
    }

    [Fact]
    public async Task A_batch_is_an_array_of_answers_in_its_order() => Assert.Equal(
        $"[{Answer},{{\"data\":{{\"__typename\":\"Query\"}}}}]",
        (await (await company.OnSqliteAsync()).PostAsync($"[{Sound},{{\"query\":\"{{ __typename }}\"}}]")).Text);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_page_of_another_site_needs_the_browser_s_leave(string contentType)
    {
        var server = await company.OnSqliteAsync();
        using var content = new ByteArrayContent([]);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var refused = await server.Client.PostAsync("/graphql", content);

        Assert.InRange((int)refused.StatusCode, 400, 415);
        Assert.Contains("GraphQL-Preflight", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
