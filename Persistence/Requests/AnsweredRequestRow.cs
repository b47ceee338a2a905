namespace CustomerGraph.Persistence.Requests;

/// <summary>A line of the table answered_requests: a request that must not be executed twice, and what it was answered.</summary>
public sealed class AnsweredRequestRow
{
    /// <summary>Whose request it is.</summary>
    public required string Caller { get; init; }

    /// <summary>What the caller calls it.</summary>
    public required string Key { get; init; }

    /// <summary>A hash of what is to be executed.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>When it was taken up, in UTC.</summary>
    public required DateTime ClaimedAt { get; set; }

    /// <summary>Whether something that it does was committed: it is set by the same transaction.</summary>
    public bool Begun { get; set; }

    /// <summary>What it was answered; null while it is being executed.</summary>
    public byte[]? Answer { get; set; }
}
