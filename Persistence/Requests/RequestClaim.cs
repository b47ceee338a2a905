namespace CustomerGraph.Persistence.Requests;

/// <summary>What is known of a request.</summary>
public abstract record RequestClaim
{
    private RequestClaim() { }

    /// <summary>Nothing: it is the caller's to execute.</summary>
    public sealed record Granted : RequestClaim;

    /// <summary>It is being executed.</summary>
    public sealed record UnderWay : RequestClaim;

    /// <summary>It was executed; this was the answer.</summary>
    public sealed record Answered(byte[] Answer) : RequestClaim;

    /// <summary>It was executed, wholly or in part, by a process that is gone; nobody knows the answer.</summary>
    public sealed record Lost : RequestClaim;

    /// <summary>Another request was executed under its name.</summary>
    public sealed record Taken : RequestClaim;
}
