namespace CustomerGraph.Conventions.Transport;

/// <summary>What is known of an idempotency key.</summary>
public abstract record IdempotencyClaim
{
    private IdempotencyClaim()
    {
    }

    /// <summary>Nothing: the mutation is to be executed, and the key to be settled afterwards.</summary>
    public sealed record Granted : IdempotencyClaim;

    /// <summary>The same mutation was executed with it; this was the answer.</summary>
    public sealed record Answered(ReadOnlyMemory<byte> Answer) : IdempotencyClaim;

    /// <summary>The same mutation was executed with it, wholly or in part, by a process that ended before it could keep the answer.</summary>
    public sealed record Lost : IdempotencyClaim;

    /// <summary>Another mutation was executed with it.</summary>
    public sealed record Taken : IdempotencyClaim;
}
