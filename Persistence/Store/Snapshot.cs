using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerGraph.Persistence.Store;

/// <summary>Reading a database as it is at one moment.</summary>
internal static class Snapshot
{
    /// <summary>A transaction in which every question is answered from one moment; those who write are not kept waiting for it.</summary>
    public static async Task<IDbContextTransaction> BeginSnapshotAsync(this CustomerGraphDb db, CancellationToken cancellation)
    {
        if (!db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        }

        await db.Database.OpenConnectionAsync(cancellation);
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);

        return (await db.Database.UseTransactionAsync(reading, cancellation))!;
    }
}
