using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Transport;

/// <summary>What an HTTP request may be; section <c>GraphQL:Http</c>.</summary>
public sealed record HttpOptions
{
    /// <summary>The longest body in bytes: 1 MiB. A longer one is refused with HC0010.</summary>
    [Range(1, int.MaxValue)]
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The longest body with files in bytes: 64 MiB.</summary>
    [Range(1, long.MaxValue)]
    public long MaxUploadBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long a client may take to send its body.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan BodyTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How deep objects and arrays of a body may nest.</summary>
    [Range(1, int.MaxValue)]
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>The most requests in one batch.</summary>
    [Range(1, int.MaxValue)]
    public int MaxBatchSize { get; init; } = 50;
}
