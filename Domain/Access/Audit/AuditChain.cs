namespace CustomerGraph.Domain.Access.Audit;

/// <summary>Finds out whether a trail is what was once written, entry by entry, in the order of their positions.</summary>
/// <remarks>
/// <para>
/// Each entry's hash covers the one before it, so that the last hash covers them all. Where the trail first departs from
/// that, the entries that follow tell why: whether what belongs there comes later, has made room for something else, or is gone.
/// </para>
/// <para>
/// Whoever can compute all hashes anew and set the head to the result leaves no trace in the trail itself. Against them
/// there is <see cref="AuditKey"/>, and a head that was noted elsewhere.
/// </para>
/// </remarks>
public abstract record AuditChain
{
    /// <summary>How far from its place an entry is looked for; one that was moved farther counts as edited.</summary>
    private const long FarthestMove = 1_000_000;

    private AuditChain(AuditHead head) => Head = head;

    /// <summary>How far the trail must go.</summary>
    public AuditHead Head { get; }

    /// <summary>Begins to look at a trail with this head.</summary>
    public static AuditChain Begin(AuditHead head) => new Sound(head, AuditHead.Start);

    /// <summary>Looks at a whole trail.</summary>
    /// <returns>The first defect; none when the trail is as it was written.</returns>
    public static Option<AuditDefect> Verify(IEnumerable<ChainedEntry> trail, AuditHead head) =>
        trail.Aggregate(Begin(head), (chain, entry) => chain.LookAt(entry)).Found();

    /// <summary>Looks at the next entry.</summary>
    public abstract AuditChain LookAt(ChainedEntry entry);

    /// <summary>What has been found, when there are no more entries.</summary>
    public abstract Option<AuditDefect> Found();

    /// <summary>All entries so far are as they were written.</summary>
    private sealed record Sound(AuditHead Head, AuditHead SoFar) : AuditChain(Head)
    {
        public override AuditChain LookAt(ChainedEntry entry)
        {
            var place = SoFar.Count + 1;

            if (place > Head.Count)
            {
                return new Broken(Head, new AuditDefect.Inserted(place));
            }

            if (entry.Entry.Position == place && entry.Previous == SoFar.Hash && entry.IsAsWritten)
            {
                return new Sound(Head, new AuditHead(place, entry.Hash));
            }

            return PlaceOf(entry, place).Match<AuditChain>(
                Some: written =>
                    written > place ? new Missing(Head, place, SoFar.Hash)
                    : written < place ? new Broken(Head, new AuditDefect.Inserted(written))
                    : new Broken(Head, new AuditDefect.Edited(entry.Previous == SoFar.Hash ? place : Math.Max(1, place - 1))),
                None: () => new Altered(Head, place, SoFar.Hash, entry.Hash));
        }

        public override Option<AuditDefect> Found() =>
            SoFar.Count < Head.Count ? new AuditDefect.Truncated(SoFar.Count + 1)
            : SoFar.Hash != Head.Hash ? new AuditDefect.Rewritten(Head.Count)
            : Option<AuditDefect>.None;

        /// <summary>Where the entry was written; nothing when it is not what it was. Asked once in a trail.</summary>
        private Option<long> PlaceOf(ChainedEntry entry, long place)
        {
            foreach (var near in (long[])[entry.Entry.Position, place])
            {
                if (entry.WasWrittenAt(near))
                {
                    return near;
                }
            }

            for (var position = Math.Max(1, place - FarthestMove); position <= Math.Min(Head.Count, place + FarthestMove); position++)
            {
                if (entry.WasWrittenAt(position))
                {
                    return position;
                }
            }

            return Option<long>.None;
        }
    }

    /// <summary>A later entry is where this one should be.</summary>
    private sealed record Missing(AuditHead Head, long Place, AuditHash Before) : AuditChain(Head)
    {
        public override AuditChain LookAt(ChainedEntry entry) =>
            IsIt(entry, Place, Before) ? new Broken(Head, new AuditDefect.Reordered(Place)) : this;

        public override Option<AuditDefect> Found() => new AuditDefect.Deleted(Place);
    }

    /// <summary>What is here was never written, or not as it is now.</summary>
    private sealed record Altered(AuditHead Head, long Place, AuditHash Before, AuditHash Hash) : AuditChain(Head)
    {
        public override AuditChain LookAt(ChainedEntry entry) =>
            IsIt(entry, Place, Before) ? new Broken(Head, new AuditDefect.Inserted(Place))
            : HasItsFact(entry) ? new Broken(Head, new AuditDefect.Reordered(Place))
            : this;

        public override Option<AuditDefect> Found() => new AuditDefect.Edited(Place);

        private bool HasItsFact(ChainedEntry entry) =>
            AuditHash.Of(Before, entry.Entry with { Position = Place }) == Hash && !entry.IsAsWritten;
    }

    /// <summary>What was found; nothing that follows changes it.</summary>
    private sealed record Broken(AuditHead Head, AuditDefect Defect) : AuditChain(Head)
    {
        public override AuditChain LookAt(ChainedEntry entry) => this;

        public override Option<AuditDefect> Found() => Defect;
    }

    /// <summary>Whether this entry was written at a place, after what is before that.</summary>
    private static bool IsIt(ChainedEntry entry, long place, AuditHash before) =>
        entry.Previous == before && entry.WasWrittenAt(place);
}
