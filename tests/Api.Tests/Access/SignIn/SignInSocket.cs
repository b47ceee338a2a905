using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>A WebSocket client that may introduce itself in any way.</summary>
internal sealed class SignInSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket socket = new();

    private SignInSocket()
    {
    }

    public static async Task<SignInSocket> ConnectAsync(RunningServer server, params (string Name, string Value)[] headers)
    {
        var client = new SignInSocket();
        client.socket.Options.AddSubProtocol("graphql-transport-ws");

        foreach (var (name, value) in headers)
        {
            client.socket.Options.SetRequestHeader(name, value);
        }

        await client.socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, default);

        return client;
    }

    /// <summary>Connects and is let in by a token.</summary>
    public static async Task<SignInSocket> SignedInAsync(RunningServer server, string token)
    {
        var client = await ConnectAsync(server);
        await client.IntroduceAsync($$"""{"Authorization":"Bearer {{token}}"}""");
        Assert.Equal("connection_ack", (string?)(await client.ReceiveAsync())!["type"]);

        return client;
    }

    public Task IntroduceAsync(string? payload) =>
        SendAsync(payload is null ? """{"type":"connection_init"}""" : $$"""{"type":"connection_init","payload":{{payload}}}""");

    /// <summary>Asks, and gives the first message that comes for it.</summary>
    public async Task<JsonNode?> AskAsync(string id, string query)
    {
        await SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

        while (await ReceiveAsync() is { } message)
        {
            if ((string?)message["id"] == id)
            {
                return message;
            }
        }

        return null;
    }

    /// <summary>Reads on until the server closes.</summary>
    public async Task<(int Code, string? Reason)> ClosedAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        return ((int)socket.CloseStatus!, socket.CloseStatusDescription);
    }

    public async Task<JsonNode?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var text = new MemoryStream();
        var buffer = new byte[16 * 1024];

        while (socket.CloseStatus is null)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, part.Count);

            if (!part.EndOfMessage)
            {
                continue;
            }

            var message = JsonNode.Parse(text.ToArray())!;
            text.SetLength(0);

            if ((string?)message["type"] != "ping")
            {
                return message;
            }
        }

        return null;
    }

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }

    private Task SendAsync(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, default);
}
