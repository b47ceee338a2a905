namespace CustomerGraph.Conventions.Transport;

/// <summary>How streams over HTTP behave; section <c>GraphQL:Streams</c>.</summary>
public sealed record StreamOptions
{
    /// <summary>After how long without an event something is sent to keep the connection open.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);
}
