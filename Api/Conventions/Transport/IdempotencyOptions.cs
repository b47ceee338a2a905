using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Transport;

/// <summary>How long the answers to repeated mutations are kept; section <c>GraphQL:Idempotency</c>.</summary>
public sealed record IdempotencyOptions
{
    /// <summary>How long an answer is kept, a day at least.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(1);
}
