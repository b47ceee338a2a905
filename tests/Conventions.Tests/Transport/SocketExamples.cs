using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using CustomerGraph.Conventions.Transport;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class SocketExamples
{
    [Theory]
    [InlineData("graphql-ws")]
    [InlineData("something")]
    [InlineData(null)]
    public async Task Without_a_common_protocol_it_is_closed_with_1002(string? protocol)
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Connect(server, protocol);

        Assert.Equal((1002, "Subprotocol not acceptable"), await client.Closed());
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"start","id":"1"}""")]
    [InlineData("""{"type":"connection_init","payload":7}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ __typename }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":7}}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"ping","payload":[]}""")]
    public async Task A_malformed_message_closes_it_with_4400(string message)
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Connect(server);

        await client.Send(message);

        Assert.Equal(4400, (await client.Closed()).Code);
    }

    [Fact]
    public async Task A_binary_message_closes_it_with_4400()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Connect(server);

        await client.Send("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Binary);

        Assert.Equal(4400, (await client.Closed()).Code);
    }

    [Fact]
    public async Task To_subscribe_before_the_introduction_closes_it_with_4401()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Connect(server);

        await client.Subscribe("1", "{ __typename }");

        Assert.Equal((4401, "Unauthorized"), await client.Closed());
    }

    [Fact]
    public async Task Who_is_not_admitted_is_closed_with_4403()
    {
        await using var server = await DeskServer.Start(services: services => services.AddSingleton<ISocketAdmission, Doorman>());
        using var client = await SocketClient.Connect(server);

        await client.Send("""{"type":"connection_init","payload":{"token":"wrong"}}""");

        Assert.Equal((4403, "Forbidden"), await client.Closed());
    }

    [Fact]
    public async Task Who_is_admitted_asks_as_the_user_of_the_introduction()
    {
        await using var server = await DeskServer.Start(services: services => services.AddSingleton<ISocketAdmission, Doorman>());
        using var client = await SocketClient.Connect(server);

        await client.Send("""{"type":"connection_init","payload":{"token":"secret"}}""");
        await client.Receive();
        await client.Subscribe("1", "{ user }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"user":"ada"}}}""", await client.Receive());
    }

    [Fact]
    public async Task No_introduction_in_time_closes_it_with_4408()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Sockets:InitTime"] = "00:00:00.2" });
        using var client = await SocketClient.Connect(server);

        Assert.Equal((4408, "Connection initialisation timeout"), await client.Closed());
    }

    [Fact]
    public async Task Two_operations_of_one_id_close_it_with_4409()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        await client.Subscribe("the id", "subscription { bookLent { isbn } }");
        await client.Subscribe("the id", "{ __typename }");

        Assert.Equal((4409, "Subscriber for the id already exists"), await client.Closed());
        await Eventually.Holds(() => server.Desk.Listeners == 0);
    }

    [Fact]
    public async Task A_second_introduction_closes_it_with_4429()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        await client.Send("""{"type":"connection_init"}""");

        Assert.Equal((4429, "Too many initialisation requests"), await client.Closed());
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1009)]
    public async Task A_message_has_at_most_64_KiB(int more, int? code)
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);
        var message = """{"type":"ping"}""".PadRight((64 * 1024) + more);

        await client.Send(Encoding.UTF8.GetBytes(message[..1000]), last: false);
        await client.Send(message[1000..]);

        if (code is null)
        {
            Assert.Equal("""{"type":"pong"}""", await client.Receive());
        }
        else
        {
            Assert.Equal(code, (await client.Closed()).Code);
        }
    }

    [Fact]
    public async Task The_operation_after_the_hundredth_is_refused_and_the_others_stand()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        for (var i = 0; i < 100; i++)
        {
            await client.Subscribe($"{i}", "subscription { bookLent { isbn } }");
        }

        await client.Subscribe("one more", "{ __typename }");
        Assert.Contains("CG_TOO_MANY_OPERATIONS", await client.Receive(), StringComparison.Ordinal);

        await client.Send("""{"type":"complete","id":"0"}""");
        await client.Subscribe("one more", "{ __typename }");
        Assert.Equal("""{"id":"one more","type":"next","payload":{"data":{"__typename":"Query"}}}""", await client.Receive());
    }

    [Fact]
    public async Task A_ping_comes_back_with_its_payload()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Connect(server);

        await client.Send("""{"type":"ping","payload":{"a":[1,{"b":null}]}}""");

        Assert.Equal("""{"type":"pong","payload":{"a":[1,{"b":null}]}}""", await client.Receive());
    }

    [Fact]
    public async Task After_the_client_has_completed_nothing_comes_and_the_id_is_free()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        await client.Subscribe("1", "subscription { bookLent { isbn } }");
        await Eventually.Holds(() => server.Desk.Listeners == 1);
        await client.Send("""{"type":"complete","id":"1"}""");
        await Eventually.Holds(() => server.Desk.Listeners == 0);
        server.Desk.Lend("978-0-14");
        await client.Subscribe("1", "{ __typename }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"__typename":"Query"}}}""", await client.Receive());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.Receive());
    }

    [Fact]
    public async Task What_is_not_executed_is_an_error()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        await client.Subscribe("1", "{");
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", await client.Receive(), StringComparison.Ordinal);

        await client.Subscribe("1", "{ broken }");
        Assert.StartsWith("""{"id":"1","type":"next","payload":{"errors":[{"message":"Unexpected""", await client.Receive(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("own", null, true)]
    [InlineData("https://elsewhere.example", null, false)]
    [InlineData("null", null, false)]
    [InlineData("https://app.example", "https://app.example", true)]
    [InlineData("https://app.example.evil", "https://app.example", false)]
    [InlineData("http://app.example", "https://app.example", false)]
    [InlineData("https://elsewhere.example", "*", true)]
    public async Task A_page_of_another_origin_must_be_allowed(string? origin, string? allowed, bool connects)
    {
        await using var server = await DeskServer.Start(
            allowed is null ? [] : new Dictionary<string, string> { ["Sockets:AllowedOrigins:0"] = allowed });
        var sent = origin == "own" ? server.Address.GetLeftPart(UriPartial.Authority) : origin;

        if (connects)
        {
            using var client = await SocketClient.Connect(server, origin: sent);
            Assert.Equal("graphql-transport-ws", client.Protocol);
        }
        else
        {
            var refused = await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.Connect(server, origin: sent));
            Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_given_up()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Sockets:SendTime"] = "00:00:01" });
        using var client = await SocketClient.Introduced(server);
        using var other = await SocketClient.Introduced(server);

        await client.Subscribe("news", "subscription { bookLent { isbn } }");
        await Eventually.Holds(() => server.Desk.Listeners == 1);
        await client.Subscribe("flood", "subscription { countdown(from: 100000000) }");
        await Eventually.Holds(() => server.Desk.Listeners == 0);

        await other.Subscribe("1", "{ __typename }");
        Assert.Contains("Query", await other.Receive(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_server_stops_it_says_so()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        var stopping = server.Stop();

        Assert.Equal((1001, "The server is shutting down"), await client.Closed());
        await stopping;
    }

    [Fact]
    public async Task A_client_that_leaves_politely_is_answered_so()
    {
        await using var server = await DeskServer.Start();
        using var client = await SocketClient.Introduced(server);

        await client.Subscribe("1", "subscription { bookLent { isbn } }");
        await client.Leave();

        await Eventually.Holds(() => server.Desk.Listeners == 0);
        Assert.Empty(server.Log.Entries);
    }

    private sealed class Doorman : ISocketAdmission
    {
        public bool AllowsOrigin(HttpContext http) => true;

        public ValueTask<ClaimsPrincipal?> Admit(HttpContext http, Inputs? payload) => new(
            payload?.GetValueOrDefault("token") is "secret"
                ? new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "ada")], "test"))
                : null);
    }
}
