namespace CustomerGraph.Persistence.Store;

/// <summary>Who does something, and when; it goes with every change into the history.</summary>
public sealed record Authorship
{
    /// <summary>Somebody does something now.</summary>
    public Authorship(string actor, DateTimeOffset at)
    {
        Actor = actor;

        // PostgreSQL keeps microseconds and .NET counts tenths of them: what is said now must be what is read later.
        At = new DateTime(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }

    /// <summary>Who does it.</summary>
    public string Actor { get; }

    /// <summary>When, in UTC, to the microsecond.</summary>
    public DateTime At { get; }

    /// <summary>The day on which it is done, in UTC.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At);
}
