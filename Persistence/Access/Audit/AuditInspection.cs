using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>Looks at the audit trail from its first entry to its last, however long it is, while others go on writing.</summary>
public sealed class AuditInspection(IStore store)
{
    /// <summary>How far the trail goes at present; none when its head is gone.</summary>
    public async Task<Option<AuditHead>> HeadAsync(CancellationToken cancellation)
    {
        await using var db = store.OpenAsOwner();

        return Optional(await db.AuditHeads.SingleOrDefaultAsync(cancellation)).Bind(row => row.ToHead());
    }

    /// <summary>Finds out whether the trail is what was once written.</summary>
    /// <param name="noted">A head that was noted earlier and elsewhere: the trail must still begin like this.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<AuditVerdict> VerifyAsync(Option<AuditHead> noted, CancellationToken cancellation)
    {
        await using var db = store.OpenAsOwner();
        await using var snapshot = await db.BeginSnapshotAsync(cancellation);

        return await VerifyAsync(db, db.AuditKey, noted, cancellation);
    }

    /// <summary>Seals the head with the key of this program, if the trail is whole and nobody has sealed it with another one.</summary>
    /// <param name="former">The key that it is sealed with so far; none when it has no seal.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>What is to be said of the trail; it is sealed only when that is that it is sound.</returns>
    public async Task<AuditVerdict> SealAsync(AuditKey former, CancellationToken cancellation)
    {
        await using var db = store.OpenAsOwner();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var row = await db.LockedAuditHeadAsync(cancellation);
        var verdict = await VerifyAsync(db, former, None, cancellation);

        if (verdict is not AuditVerdict.Sound sound)
        {
            return verdict;
        }

        row.Seal = db.AuditKey.Seal(sound.Head).MatchUnsafe(seal => seal, () => null);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        return sound with { IsSealed = db.AuditKey.Seals };
    }

    private static async Task<AuditVerdict> VerifyAsync(
        CustomerGraphDb db,
        AuditKey key,
        Option<AuditHead> noted,
        CancellationToken cancellation)
    {
        var row = await db.AuditHeads.SingleOrDefaultAsync(cancellation);

        return await Optional(row).Bind(found => found.ToHead()).Match<Task<AuditVerdict>>(
            None: () => Task.FromResult<AuditVerdict>(new AuditVerdict.Headless()),
            Some: async head =>
            {
                var defect = await DefectAsync(db, head, noted, cancellation);

                return defect.Match<AuditVerdict>(
                    Some: found => new AuditVerdict.Defective(found),
                    None: () => key.Accepts(head, Optional(row!.Seal)) || (head.Count == 0 && row.Seal is null)
                        ? new AuditVerdict.Sound(head, row.Seal is not null)
                        : new AuditVerdict.Unsealed(head, row.Seal is not null, key.Seals));
            });
    }

    private static async Task<Option<AuditDefect>> DefectAsync(
        CustomerGraphDb db,
        AuditHead head,
        Option<AuditHead> noted,
        CancellationToken cancellation)
    {
        var chain = AuditChain.Begin(head);
        var begins = noted.ForAll(note => note.Count == 0 && note.Hash == AuditHash.Start);
        var position = 0L;

        try
        {
            await foreach (var row in db.AuditTrail.AsNoTracking().OrderBy(entry => entry.Position)
                .AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var entry = row.ToEntry();
                chain = chain.LookAt(entry);
                begins |= noted.Exists(note => note.Count == row.Position && note.Hash == entry.Hash);
                position = row.Position;
            }
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException or InvalidOperationException)
        {
            // On SQLite anything can stand in a column.
            return new AuditDefect.Edited(position + 1);
        }

        return chain.Found() || noted.Bind<AuditDefect>(note =>
            begins ? None
            : note.Count > head.Count ? new AuditDefect.Truncated(head.Count + 1)
            : new AuditDefect.Rewritten(note.Count));
    }
}
