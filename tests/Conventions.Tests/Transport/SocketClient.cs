using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>A client that sends frames, not messages of the protocol: it may break its rules.</summary>
public sealed partial class SocketClient : IDisposable
{
    private readonly ClientWebSocket socket = new();

    private SocketClient()
    {
    }

    public string? Protocol => socket.SubProtocol;

    public static async Task<SocketClient> Connect(
        Uri server, string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var client = new SocketClient();

        if (protocol is not null)
        {
            client.socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            client.socket.Options.SetRequestHeader("Origin", origin);
        }

        await client.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, default);

        return client;
    }

    /// <summary>Connects, and introduces itself.</summary>
    public static async Task<SocketClient> Introduced(Uri server)
    {
        var client = await Connect(server);
        await client.Send("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.Receive());

        return client;
    }

    public Task Send(string message) => Send(Encoding.UTF8.GetBytes(message));

    public Task Send(byte[] message, WebSocketMessageType type = WebSocketMessageType.Text, bool last = true) =>
        socket.SendAsync(message, type, last, default);

    public Task Subscribe(string id, string query) => Send(
        JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message but pings, or null when the server closes.</summary>
    public async Task<string?> Receive()
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];

        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, default);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));

            if (part.EndOfMessage && text.ToString() != """{"type":"ping"}""")
            {
                return text.ToString();
            }

            if (part.EndOfMessage)
            {
                text.Clear();
            }
        }
    }

    /// <summary>Reads on until the server closes.</summary>
    public async Task<(int Code, string? Reason)> Closed()
    {
        while (await Receive() is not null)
        {
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);

        return ((int)socket.CloseStatus!, socket.CloseStatusDescription);
    }

    public Task Leave() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }
}
