namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>Something that happened about the credit of a customer, in the table credit_events. The table is append-only.</summary>
public sealed class CreditEventRow
{
    /// <summary>The key; of one customer, later events have greater ones.</summary>
    public long Position { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>What it is about.</summary>
    public StreamKind Stream { get; init; }

    /// <summary>The number of the card, change, request or condition; empty for what a customer has one of.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The version that the subject got by it, from 1 and without gaps.</summary>
    public int Version { get; init; }

    /// <summary>What happened, by name.</summary>
    public string Step { get; init; } = "";

    /// <summary>The facts of the event, a JSON object as its codec writes it.</summary>
    public string Data { get; init; } = "{}";

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The version of the credit policy that it was decided by; null when no policy was asked.</summary>
    public int? Policy { get; init; }
}
