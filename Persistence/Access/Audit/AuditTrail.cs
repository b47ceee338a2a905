using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>The audit trail, for what is not part of a change: reads of confidential fields, sign-ins, keys, exports.</summary>
public sealed class AuditTrail(IStore store)
{
    /// <summary>The comment that statements carry which read for the sake of the trail, for whoever reads the log of the database.</summary>
    public const string Mark = "Audit trail";

    /// <summary>Records what happened. What it is about must not leave the program before this has succeeded.</summary>
    /// <exception cref="AuditTrailBrokenException">The trail is not what it was.</exception>
    public async Task RecordAsync(IReadOnlyCollection<AuditFact> facts, CancellationToken cancellation)
    {
        if (facts.Count == 0)
        {
            return;
        }

        await using var db = store.Open(Sight.All);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.AuditAsync(facts, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Records which confidential fields somebody read, and which they asked for and were refused.</summary>
    /// <exception cref="AuditTrailBrokenException">The trail is not what it was; nothing that was read may be shown.</exception>
    public Task RecordReadsAsync(Authorship by, IReadOnlyCollection<FieldRead> reads, CancellationToken cancellation) =>
        RecordAsync(
            [
                .. reads.Select(read => by.Does(AuditKind.Read, read.Table, read.Code) with
                {
                    Fields = read.Fields,
                    Allowed = read.Allowed,
                    Purpose = read.Purpose,
                }),
            ],
            cancellation);
}
