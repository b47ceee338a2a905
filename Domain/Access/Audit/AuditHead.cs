using System.Globalization;

namespace CustomerGraph.Domain.Access.Audit;

/// <summary>How far the trail goes. Written as COUNT:HASH; whoever notes it elsewhere can later tell whether the trail still begins like this.</summary>
/// <param name="Count">How many entries there are.</param>
/// <param name="Hash">The hash of the last one.</param>
public sealed record AuditHead(long Count, AuditHash Hash)
{
    /// <summary>Where every trail begins.</summary>
    public static readonly AuditHead Start = new(0, AuditHash.Start);

    /// <summary>Reads a head as it is written; nothing when the text is none.</summary>
    public static Option<AuditHead> Parse(string text) =>
        text.Split(':') is [var count, var hash]
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? AuditHash.Parse(hash).Map(known => new AuditHead(number, known))
            : Option<AuditHead>.None;

    /// <summary>Adds a fact to the trail.</summary>
    /// <returns>The entry, and how far the trail goes with it.</returns>
    public (ChainedEntry Entry, AuditHead Head) Add(AuditFact fact)
    {
        var entry = new AuditEntry(Count + 1, fact);
        var hash = AuditHash.Of(Hash, entry);

        return (new ChainedEntry(entry, Hash, hash), new AuditHead(entry.Position, hash));
    }

    /// <summary>The head as COUNT:HASH.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Hash}");
}
