namespace CustomerGraph.Persistence.Complaints;

/// <summary>Something that happened to a complaint, in the table complaint_events. The table is append-only.</summary>
public sealed class ComplaintEventRow
{
    /// <summary>The key; of one complaint, later events have greater ones.</summary>
    public long Position { get; init; }

    /// <summary>The key of the complaint.</summary>
    public long ComplaintId { get; init; }

    /// <summary>The complaint.</summary>
    public ComplaintRow Complaint { get; init; } = null!;

    /// <summary>The version that the complaint got by it, from 1 and without gaps.</summary>
    public int Version { get; init; }

    /// <summary>What happened, by name.</summary>
    public string Step { get; init; } = "";

    /// <summary>The facts of the event, a JSON object as <see cref="ComplaintCodec"/> writes it.</summary>
    public string Data { get; init; } = "{}";

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The version of the policy that it was decided by.</summary>
    public int Policy { get; init; }
}
