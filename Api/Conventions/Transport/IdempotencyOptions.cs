namespace CustomerGraph.Conventions.Transport;

/// <summary>How long the answers to repeated mutations are kept; section <c>GraphQL:Idempotency</c>.</summary>
public sealed record IdempotencyOptions
{
    /// <summary>How long an answer is kept, a day at least.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(1);
}
