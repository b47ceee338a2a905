namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>The client did something for which the connection is closed.</summary>
internal sealed class SocketRefusal(SocketClose close) : Exception(close.Reason)
{
    public SocketClose Close { get; } = close;
}
