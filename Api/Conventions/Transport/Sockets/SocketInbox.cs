using System.Net.WebSockets;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Receives whole messages of a connection.</summary>
internal sealed class SocketInbox(WebSocket socket, int maxBytes)
{
    private byte[] buffer = new byte[4096];

    /// <summary>The next message; valid until the next call. Null when the client closed the connection.</summary>
    /// <exception cref="SocketRefusal">The message is too long, or no text.</exception>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task<ReadOnlyMemory<byte>?> Next(CancellationToken stop)
    {
        for (var length = 0; ;)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), stop);
            length += part.Count;

            switch (part)
            {
                case { MessageType: WebSocketMessageType.Close }:
                    return null;
                case { MessageType: WebSocketMessageType.Binary }:
                    throw new SocketRefusal(SocketClose.InvalidMessage("it is binary"));
                case { EndOfMessage: true } when length <= maxBytes:
                    return buffer.AsMemory(0, length);
            }

            if (length > maxBytes || part.EndOfMessage)
            {
                throw new SocketRefusal(SocketClose.MessageTooBig);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maxBytes + 1));
            }
        }
    }
}
