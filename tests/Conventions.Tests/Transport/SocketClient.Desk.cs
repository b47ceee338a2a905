namespace CustomerGraph.Conventions.Tests.Transport;

/// <content>For the lending desk.</content>
public sealed partial class SocketClient
{
    public static Task<SocketClient> Connect(
        DeskServer server, string? protocol = "graphql-transport-ws", string? origin = null) =>
        Connect(server.Address, protocol, origin);

    /// <inheritdoc cref="Introduced(Uri)"/>
    public static Task<SocketClient> Introduced(DeskServer server) => Introduced(server.Address);
}
