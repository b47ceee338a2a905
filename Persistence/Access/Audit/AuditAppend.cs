using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Requests;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>Adds entries to the trail within the transaction of what they are about: both become true together or not at all.</summary>
/// <remarks>
/// <para>
/// Writers come one after the other. On PostgreSQL each holds the line of the head until its transaction ends, so that entries are
/// to be the last thing that a transaction writes; on SQLite a transaction holds the whole file from its beginning.
/// </para>
/// <para>
/// Nothing is added to a trail whose end is not what the head says: a new seal would make somebody's forgery look true.
/// </para>
/// </remarks>
internal static class AuditAppend
{
    /// <summary>A database in memory knows no transactions: its writers wait for each other here.</summary>
    private static readonly SemaphoreSlim InMemory = new(1);

    /// <summary>Adds what happened, in order, and saves it with whatever else is to be saved.</summary>
    /// <exception cref="AuditTrailBrokenException">The end of the trail is not what the head says, or the head's seal is not of this key.</exception>
    public static async Task AuditAsync(this CustomerGraphDb db, IReadOnlyCollection<AuditFact> facts, CancellationToken cancellation)
    {
        if (facts.Count == 0)
        {
            return;
        }

        await RequestInHand.NoteAsync(db, cancellation);

        if (!db.Database.IsRelational())
        {
            await InMemory.WaitAsync(cancellation);

            try
            {
                await WriteAsync(db, await InMemoryHeadAsync(db, cancellation), facts, cancellation);
            }
            finally
            {
                InMemory.Release();
            }

            return;
        }

        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An entry of the audit trail belongs to the transaction of what it is about.");
        }

        var head = await db.LockedAuditHeadAsync(cancellation);
        await CheckAsync(db, head, cancellation);
        await WriteAsync(db, head, facts, cancellation);
    }

    /// <summary>The head, tracked; nobody else can have it until the transaction ends.</summary>
    public static async Task<AuditHeadRow> LockedAuditHeadAsync(this CustomerGraphDb db, CancellationToken cancellation)
    {
        var heads = db.Database.IsNpgsql()
            ? db.AuditHeads.FromSqlRaw("SELECT id, count, hash, seal FROM audit_head FOR UPDATE")
            : db.AuditHeads;

        return (await heads.TagWith(AuditTrail.Mark).AsTracking().ToListAsync(cancellation)) is [var head]
            ? head
            : throw new AuditTrailBrokenException("The audit trail has no head.");
    }

    private static async Task WriteAsync(
        CustomerGraphDb db,
        AuditHeadRow row,
        IReadOnlyCollection<AuditFact> facts,
        CancellationToken cancellation)
    {
        var head = Known(row);
        var added = new List<AuditRow>(facts.Count);

        foreach (var fact in facts)
        {
            (var entry, head) = head.Add(fact.Storable());
            added.Add(entry.ToRow());
        }

        (row.Count, row.Hash, row.Seal) = (head.Count, head.Hash.ToString(), db.AuditKey.Seal(head).MatchUnsafe(seal => seal, () => null));
        db.AuditTrail.AddRange(added);
        await db.SaveChangesAsync(cancellation);

        // Whoever uses the context again must not find the head as it was.
        db.Entry(row).State = EntityState.Detached;
        added.ForEach(entry => db.Entry(entry).State = EntityState.Detached);
    }

    private static async Task CheckAsync(CustomerGraphDb db, AuditHeadRow row, CancellationToken cancellation)
    {
        var head = Known(row);
        var end = await db.AuditTrail.TagWith(AuditTrail.Mark)
            .Where(entry => entry.Position >= head.Count)
            .OrderBy(entry => entry.Position)
            .Select(entry => new { entry.Position, entry.Hash })
            .Take(2)
            .ToListAsync(cancellation);

        if (head.Count == 0 ? end.Count > 0 : end is not [var last] || last.Position != head.Count || last.Hash != row.Hash)
        {
            throw new AuditTrailBrokenException("The audit trail does not end where its head says.");
        }

        if (!db.AuditKey.Accepts(head, Optional(row.Seal)) && (head.Count > 0 || row.Seal is not null))
        {
            throw new AuditTrailBrokenException(db.AuditKey.Seals
                ? "The head of the audit trail is not sealed with the key of this program."
                : "The head of the audit trail is sealed, and this program has no key (Audit:Key).");
        }
    }

    private static AuditHead Known(AuditHeadRow row) =>
        row.ToHead().IfNone(() => throw new AuditTrailBrokenException("The head of the audit trail has no hash."));

    private static async Task<AuditHeadRow> InMemoryHeadAsync(CustomerGraphDb db, CancellationToken cancellation) =>
        await db.AuditHeads.AsTracking().SingleOrDefaultAsync(cancellation) ?? db.Add(new AuditHeadRow()).Entity;
}
