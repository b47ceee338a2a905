using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Transport;

/// <summary>What a WebSocket client may do; section <c>GraphQL:Sockets</c>.</summary>
public sealed record SocketOptions
{
    /// <summary>How long a client may take for its first message, <c>connection_init</c>.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan InitTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest message from a client in bytes: 64 KiB.</summary>
    [Range(1, int.MaxValue)]
    public int MaxMessageBytes { get; init; } = 64 * 1024;

    /// <summary>The most operations that run at a time over one socket.</summary>
    [Range(1, int.MaxValue)]
    public int MaxOperations { get; init; } = 100;

    /// <summary>How often the server sends a ping once the connection is set up.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many messages may wait to be sent; operations pause when so many do.</summary>
    [Range(1, int.MaxValue)]
    public int MaxWaitingMessages { get; init; } = 64;

    /// <summary>How long a client may take to receive one message before it counts as gone.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan SendTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The origins beside the server's own whose pages may connect, such as <c>https://app.example.com</c>; an asterisk
    /// means all. Clients that are no browsers send no origin and are not asked for one.
    /// </summary>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];
}
