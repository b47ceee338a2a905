using System.Net;
using System.Text;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class BodyExamples
{
    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.BadRequest)]
    public async Task A_mebibyte_is_read_and_not_a_byte_more(int more, HttpStatusCode status)
    {
        await using var server = await DeskServer.Start();
        var body = """{ "query": "{ __typename }" """ + "}";
        var padded = body.PadRight((1024 * 1024) + more);

        Assert.Equal(status, (await server.PostText(padded)).Status);
        Assert.Equal(status, (await Chunked(server, padded)).Status);
    }

    [Fact]
    public async Task Too_long_a_body_is_told_so_under_either_media_type()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Http:MaxBodyBytes"] = "100" });

        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var reply = await server.PostText(new string(' ', 101), accept);

            Assert.Equal((HttpStatusCode.BadRequest, "HC0010"), (reply.Status, reply.Code));
        }
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Http:BodyTime"] = "00:00:00.2" });
        using var client = await RawClient.PostAsync(server.Address, "{ \"query\"", announced: 100);

        Assert.StartsWith("HTTP/1.1 408", await client.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FFFFFFFFFFFFFFFFFF")]
    [InlineData("-1")]
    [InlineData("nothing")]
    public async Task A_chunk_of_no_length_is_a_bad_request(string length)
    {
        await using var server = await DeskServer.Start();
        using var client = await RawClient.SendAsync(
            server.Address,
            $"POST /graphql HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{length}\r\n");

        Assert.StartsWith("HTTP/1.1 400", await client.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Log.Entries);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_leaves_nothing_behind()
    {
        await using var server = await DeskServer.Start();

        using (await RawClient.PostAsync(server.Address, "{ \"query\": \"mutation { lend", announced: 10_000))
        {
        }

        Assert.Equal(HttpStatusCode.OK, (await server.Ask("{ __typename }")).Status);
        Assert.Equal(0, server.Desk.Lendings);
        Assert.Empty(server.Log.Entries);
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_its_query()
    {
        await using var server = await DeskServer.Start();
        using var leave = new CancellationTokenSource();
        using var content = new StringContent("""{ "query": "{ slow }" }""", Encoding.UTF8, "application/json");
        var asking = server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, leave.Token);

        await Eventually.Holds(() => server.Desk.Started == 1);
        await leave.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await Eventually.Holds(() => server.Desk.Cancelled == 1);
        Assert.Empty(server.Log.Entries);
    }

    private static async Task<Reply> Chunked(DeskServer server, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var response = await server.Client.SendAsync(request);

        return await Reply.Of(response);
    }
}
