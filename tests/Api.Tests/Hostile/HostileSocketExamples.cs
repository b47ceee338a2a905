using System.Net.WebSockets;
using System.Text;
using CustomerGraph.Conventions.Tests.Transport;

namespace CustomerGraph.Api.Tests.Hostile;

/// <summary>What clients do to a socket that they should not.</summary>
[Collection(AttackedApi.Collection)]
public sealed class HostileSocketExamples(AttackedApi api)
{
    private const string Query = "{ customers(first: 1) { nodes { code } } }";

    [Theory]
    [InlineData("nothing", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("""{"type":"start","id":"1"}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""", 4401)]
    public async Task What_is_not_understood_or_not_allowed_closes_it(string message, int code)
    {
        using var client = await SocketClient.Connect(api.Address);

        await client.Send(message);

        Assert.Equal(code, (await client.Closed()).Code);
        await api.AssertAnswersAsync();
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_close_it()
    {
        using var client = await SocketClient.Connect(api.Address);

        await client.Send([0xFF, 0xFE, 0xED, 0xA0, 0x80]);

        try
        {
            Assert.Equal(1007, (await client.Closed()).Code);
        }
        catch (WebSocketException)
        {
            // Without a word, if the connection was faster gone than its last message could be read.
        }

        await api.AssertAnswersAsync();
    }

    [Fact]
    public async Task A_message_of_more_than_64_KiB_closes_it()
    {
        using var client = await SocketClient.Introduced(api.Address);

        await client.Send("""{"type":"ping"}""".PadRight((64 * 1024) + 1));

        Assert.Equal(1009, (await client.Closed()).Code);
    }

    [Fact]
    public async Task A_message_without_end_closes_it()
    {
        using var client = await SocketClient.Introduced(api.Address);

        // It is told so, and cut off when it goes on all the same.
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            while (true)
            {
                await client.Send(Encoding.UTF8.GetBytes(new string(' ', 16 * 1024)), WebSocketMessageType.Text, last: false);
                await Task.Delay(10);
            }
        }).WaitAsync(TimeSpan.FromMinutes(1));
        await api.AssertAnswersAsync();
    }

    [Fact]
    public async Task No_introduction_in_time_closes_it()
    {
        using var client = await SocketClient.Connect(api.Address);

        Assert.Equal(4408, (await client.Closed()).Code);
    }

    [Fact]
    public async Task A_page_of_another_site_is_not_let_in()
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(
            () => SocketClient.Connect(api.Address, origin: "https://elsewhere.example"));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_documents_are_refused_one_by_one_and_the_socket_stands()
    {
        using var client = await SocketClient.Introduced(api.Address);

        foreach (var query in new[] { "{ ...F } fragment F on Query { ...F }", "{", "mutation { nothing }", $"{{ {string.Concat(Enumerable.Repeat("__typename ", 3_000))} }}" })
        {
            await client.Subscribe("bad", query);
            var refusal = await client.Receive();

            Assert.StartsWith("""{"id":"bad","type":"error",""", refusal, StringComparison.Ordinal);
            Assert.Empty(Secrets.In(refusal!));
        }

        await client.Subscribe("good", Query);
        Assert.Contains("\"code\":\"C001\"", await client.Receive(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_sockets_and_a_thousand_operations_that_nobody_reads_keep_nobody_from_being_answered()
    {
        var clients = new List<SocketClient>();

        for (var number = 0; number < 200; number++)
        {
            clients.Add(await SocketClient.Introduced(api.Address));
        }

        await Task.WhenAll(clients.Select(async (client, number) =>
        {
            for (var operation = 0; operation < 5; operation++)
            {
                await client.Subscribe($"{number}-{operation}", Query);
            }
        }));

        await api.AssertAnswersAsync();
        clients.ForEach(client => client.Dispose());
        await api.AssertAnswersAsync();
    }
}
