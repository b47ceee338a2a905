using System.Net.WebSockets;
using System.Threading.Channels;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Sends the messages of a connection one after the other; few may wait, and none for long.</summary>
internal sealed class SocketOutbox(WebSocket socket, SocketOptions options)
{
    private readonly Channel<ReadOnlyMemory<byte>> waiting = Channel.CreateBounded<ReadOnlyMemory<byte>>(
        new BoundedChannelOptions(options.MaxWaitingMessages) { SingleReader = true });

    private SocketClose close = SocketClose.Normal;

    /// <summary>Puts a message at the end of the queue, once there is room for it.</summary>
    /// <exception cref="ChannelClosedException">The connection is being closed.</exception>
    public ValueTask Post(ReadOnlyMemory<byte> message, CancellationToken stop) => waiting.Writer.WriteAsync(message, stop);

    /// <summary>Takes no more messages; when those that wait have been sent the connection is closed.</summary>
    public void Close(SocketClose why)
    {
        close = why;
        waiting.Writer.TryComplete();
    }

    /// <summary>Sends until the connection is closed, or until the client no longer takes what is sent.</summary>
    public async Task Run()
    {
        try
        {
            await foreach (var message in waiting.Reader.ReadAllAsync())
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, default)
                    .AsTask().WaitAsync(options.SendTime);
            }

            await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, default)
                .WaitAsync(options.SendTime);
        }
        catch (Exception e) when (e is TimeoutException or WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            waiting.Writer.TryComplete();
            socket.Abort();
        }
    }
}
