using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Persistence.Store;

/// <summary>Who does something, when, and what they may see; it goes with every change into the history.</summary>
public sealed record Authorship
{
    /// <summary>The program does something of its own, as in an import: all rows are open to it.</summary>
    public Authorship(string actor, DateTimeOffset at)
        : this(actor, at, Sight.All)
    {
    }

    /// <summary>Somebody does something, within what they may see.</summary>
    public Authorship(string actor, DateTimeOffset at, Sight sight)
    {
        Actor = actor;
        Sight = sight;

        // PostgreSQL keeps microseconds and .NET counts tenths of them: what is said now must be what is read later.
        At = new DateTime(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }

    /// <summary>Who does it.</summary>
    public string Actor { get; }

    /// <summary>How they do it: the name of the mutation, the command. For the audit trail.</summary>
    public string Operation { get; init; } = "";

    /// <summary>Which customers they may see, and therefore change.</summary>
    public Sight Sight { get; }

    /// <summary>When, in UTC, to the microsecond.</summary>
    public DateTime At { get; }

    /// <summary>The day on which it is done, in UTC.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At);
}
