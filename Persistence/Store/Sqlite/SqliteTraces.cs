using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.Sqlite;

/// <summary>What was deleted and may still stand in the write-ahead log of a SQLite file.</summary>
internal static class SqliteTraces
{
    /// <summary>
    /// Brings the log into the file and empties it; on other stores nothing. While somebody reads an older state of the file it has
    /// to stay, and is emptied at a later time.
    /// </summary>
    public static async Task RemoveTracesAsync(this CustomerGraphDb db, CancellationToken cancellation)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        }
    }
}
