namespace CustomerGraph.Domain.Access.Audit;

/// <summary>An entry as the trail keeps it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Previous">The hash of the entry before it: with it an entry that was moved can be told from one that was edited.</param>
/// <param name="Hash">Its own hash, which also covers all entries before it.</param>
public sealed record ChainedEntry(AuditEntry Entry, AuditHash Previous, AuditHash Hash)
{
    /// <summary>Whether the entry is what it was when it was written at this position.</summary>
    public bool WasWrittenAt(long position) => AuditHash.Of(Previous, Entry with { Position = position }) == Hash;

    /// <summary>Whether the entry is what it was when it was written where it says it is.</summary>
    public bool IsAsWritten => WasWrittenAt(Entry.Position);
}
