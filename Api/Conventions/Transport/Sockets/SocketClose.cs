namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Why a connection is closed: a code of the protocol, and its words.</summary>
/// <remarks>Source: the GraphQL over WebSocket protocol (graphql-transport-ws); RFC 6455, section 7.4, below 4000.</remarks>
internal sealed record SocketClose(int Code, string Reason)
{
    public static readonly SocketClose Normal = new(1000, "");
    public static readonly SocketClose GoingAway = new(1001, "The server is shutting down");
    public static readonly SocketClose NoCommonProtocol = new(1002, "Subprotocol not acceptable");
    public static readonly SocketClose MessageTooBig = new(1009, "Message too big");
    public static readonly SocketClose Unauthorized = new(4401, "Unauthorized");
    public static readonly SocketClose Forbidden = new(4403, "Forbidden");
    public static readonly SocketClose InitTimeout = new(4408, "Connection initialisation timeout");
    public static readonly SocketClose TooManyInits = new(4429, "Too many initialisation requests");

    // A reason may have 123 bytes, an id any length.
    public static SocketClose InvalidMessage(string why) => new(4400, $"Invalid message: {why}");

    public static SocketClose SubscriberExists(string id) =>
        new(4409, $"Subscriber for {(id.Length > 40 ? id[..40] : id)} already exists");
}
