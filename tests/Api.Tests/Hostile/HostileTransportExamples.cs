using System.Net;
using System.Text;
using CustomerGraph.Conventions.Tests.Transport;

namespace CustomerGraph.Api.Tests.Hostile;

/// <summary>Bodies, headers and connections as no good client sends them.</summary>
[Collection(AttackedApi.Collection)]
public sealed class HostileTransportExamples(AttackedApi api)
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"{ __typename }\"")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("""{"query"}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":7}""")]
    [InlineData("""{"query":"{ __typename }"}}""")]
    [InlineData("""{"query":"{ __typename }","variables":7}""")]
    [InlineData("""{"query":"{ __typename }","operationName":[]}""")]
    [InlineData("""{"query":"{ __typename }","extensions":"x"}""")]
    [InlineData("""{"query":"\ud800"}""")]
    [InlineData("query { __typename }")]
    public async Task A_malformed_body_is_a_bad_request(string body)
    {
        var reply = await api.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.NotNull(reply.Code);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public async Task Bytes_that_are_no_UTF_8_are_a_bad_request(byte[] bytes)
    {
        byte[] body = [.. "{\"query\":\"{ __typename } #"u8, .. bytes, .. "\"}"u8];

        Assert.Equal(HttpStatusCode.BadRequest, (await api.PostAsync(body, "application/json")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await api.PostAsync(bytes, "application/json")).Status);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonx")]
    public async Task Another_content_type_is_not_supported(string contentType)
    {
        var reply = await api.PostAsync(Encoding.UTF8.GetBytes(AttackedApi.Sound), contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, reply.Status);
    }

    /// <summary>These are the types that a page of another site can send without being asked for permission.</summary>
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task What_a_page_of_another_site_can_send_is_refused(string? contentType)
    {
        const string change = """{"query":"mutation { createCustomer(input: { code: \"CSRF\", name: \"x\", channel: RETAIL }) { customer { id } } }"}""";

        var reply = await api.PostAsync(Encoding.UTF8.GetBytes(change), contentType, ("Origin", "https://elsewhere.example"));

        Assert.InRange((int)reply.Status, 400, 415);
        Assert.Contains(
            "\"customerByCode\":null",
            (await api.PostAsync("""{"query":"{ customerByCode(code: \"CSRF\") { id } }"}""")).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/graphql?query=mutation%20%7B%20verifyCard%28input%3A%20%7Bcustomer%3A%20%22Q3VzdG9tZXI6MQ%3D%3D%22%2C%20expectedVersion%3A%201%7D%29%20%7B%20customer%20%7B%20id%20%7D%20%7D%20%7D", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/graphql", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/graphql", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/graphql", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/graphql?query=%FF%FE", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql?query={__typename}&variables=[", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql?query={__typename}&query={__typename}", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql/..%2f..%2fetc/passwd", HttpStatusCode.NotFound)]
    [InlineData("GET", "/graphql/schema.graphql?types=Nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/graphql/persisted/..%2f..%2fappsettings", HttpStatusCode.BadRequest)]
    public async Task Another_request_is_refused(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Accept", "application/graphql-response+json");

        Assert.Equal(status, (await api.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(50, HttpStatusCode.OK)]
    [InlineData(51, HttpStatusCode.BadRequest)]
    [InlineData(10_000, HttpStatusCode.BadRequest)]
    public async Task A_batch_has_at_most_fifty_requests(int size, HttpStatusCode status)
    {
        var reply = await api.PostAsync($"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", size))}]");

        Assert.Equal(status, reply.Status);
    }

    [Fact]
    public async Task A_body_of_more_than_a_mebibyte_is_refused()
    {
        var reply = await api.PostAsync(AttackedApi.Sound.PadRight((1024 * 1024) + 1));

        Assert.Equal("HC0010", reply.Code);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        using var slow = await RawClient.PostAsync(api.Address, "{ \"query\"", announced: 100);

        Assert.StartsWith("HTTP/1.1 408", await slow.ReadLineAsync(), StringComparison.Ordinal);
        await api.AssertAnswersAsync();
    }

    [Fact]
    public async Task Fifty_bodies_that_stop_in_the_middle_and_fifty_that_break_off_keep_nobody_from_being_answered()
    {
        var slow = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => RawClient.PostAsync(api.Address, "{ \"que", 10_000)));
        var gone = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => RawClient.PostAsync(api.Address, AttackedApi.Sound, 10_000)));

        Array.ForEach(gone, client => client.Dispose());
        await api.AssertAnswersAsync();
        Array.ForEach(slow, client => client.Dispose());
        await api.AssertAnswersAsync();
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("GET /graphql HTTP/9.9\r\n\r\n")]
    [InlineData("GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n")]
    [InlineData("GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99\r\nSec-WebSocket-Key: x\r\n\r\n")]
    public async Task What_is_no_HTTP_is_refused(string text)
    {
        using var client = await RawClient.SendAsync(api.Address, text);

        Assert.Matches("^(HTTP/1.1 (4[0-9][0-9]|505) |$)", await client.ReadLineAsync());
        await api.AssertAnswersAsync();
    }

    [Fact]
    public async Task A_header_line_without_end_is_refused()
    {
        using var client = await RawClient.SendAsync(api.Address, $"POST /graphql HTTP/1.1\r\nHost: a\r\nX: {new string('x', 100_000)}");

        Assert.StartsWith("HTTP/1.1 431", await client.ReadLineAsync(), StringComparison.Ordinal);
        await api.AssertAnswersAsync();
    }
}
