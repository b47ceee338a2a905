using System.Text;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class StreamExamples
{
    [Fact]
    public async Task Events_are_framed_as_the_protocol_wants_it()
    {
        await using var server = await DeskServer.Start();
        var reply = await server.Ask("subscription { countdown(from: 2) }", accept: "text/event-stream");

        Assert.Equal("event: next\ndata: {\"data\":{\"countdown\":2}}\n\nevent: next\ndata: {\"data\":{\"countdown\":1}}\n\nevent: complete\ndata:\n\n", reply.Text);
        Assert.Equal("no-cache", reply["Cache-Control"]);
    }

    [Fact]
    public async Task A_line_break_in_a_value_breaks_no_event()
    {
        await using var server = await DeskServer.Start();
        var reply = await server.Ask("query($t: String) { echo(text: $t) }", new { t = "a\nb\r\n\ndata: c" }, "text/event-stream");

        Assert.Equal(["event: next", "data: {\"data\":{\"echo\":\"a\\nb\\r\\n\\ndata: c\"}}", "", "event: complete", "data:", "", ""], reply.Text.Split('\n'));
    }

    [Fact]
    public async Task Lines_are_results()
    {
        await using var server = await DeskServer.Start();
        var reply = await server.Ask("subscription { countdown(from: 2) }", accept: "application/jsonl");

        Assert.Equal("{\"data\":{\"countdown\":2}}\n{\"data\":{\"countdown\":1}}\n", reply.Text);
    }

    [Fact]
    public async Task A_source_that_cannot_be_opened_is_one_event_with_the_error()
    {
        await using var server = await DeskServer.Start();
        var reply = await server.Ask("subscription { closedNews }", accept: "text/event-stream");

        Assert.Contains("LIB_CLOSED", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\":", reply.Text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_breaks_ends_with_a_masked_error()
    {
        await using var server = await DeskServer.Start();
        var reply = await server.Ask("subscription { brokenNews }", accept: "text/event-stream");

        Assert.Equal(2, reply.Text.Split("event: next").Length - 1);
        Assert.Contains("Unexpected Execution Error", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_is_sent_while_nothing_happens()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Streams:KeepAlive"] = "00:00:00.05" });
        using var news = await Open(server);

        Assert.Equal(":\n\n:\n\n", await Read(news, 6));
    }

    [Fact]
    public async Task Who_is_connected_misses_nothing_and_who_leaves_is_forgotten()
    {
        await using var server = await DeskServer.Start();

        using (var news = await Open(server))
        {
            Assert.Equal(1, server.Desk.Listeners);
            server.Desk.Lend("978-0-14");
            const string message = "event: next\ndata: {\"data\":{\"bookLent\":{\"title\":\"The Snow Child\"}}}\n\n";
            Assert.Equal(message, await Read(news, message.Length));
        }

        await Eventually.Holds(() => server.Desk.Listeners == 0);
    }

    [Fact]
    public async Task When_the_server_stops_its_streams_end()
    {
        await using var server = await DeskServer.Start();
        using var news = await Open(server);

        var stopping = server.Stop();

        Assert.Equal("event: complete\ndata:\n\n", await Read(news, 23));
        await stopping;
    }

    private static async Task<Stream> Open(DeskServer server)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("subscription { bookLent { title } }"));
        request.Headers.Add("Accept", "text/event-stream");
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        return await response.Content.ReadAsStreamAsync();
    }

    private static async Task<string> Read(Stream stream, int bytes)
    {
        var buffer = new byte[bytes];
        await stream.ReadExactlyAsync(buffer);

        return Encoding.UTF8.GetString(buffer);
    }
}
