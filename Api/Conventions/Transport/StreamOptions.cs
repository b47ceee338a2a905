using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Transport;

/// <summary>How streams over HTTP behave; section <c>GraphQL:Streams</c>.</summary>
public sealed record StreamOptions
{
    /// <summary>After how long without an event something is sent to keep the connection open.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);
}
