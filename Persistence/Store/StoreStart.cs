using System.Data.Common;
using CustomerGraph.Persistence.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store;

/// <summary>Brings a store to what this version of the program expects, or refuses it.</summary>
public static class StoreStart
{
    /// <summary>Makes the database when there is none, brings it up to date, and checks that it keeps its promises.</summary>
    /// <exception cref="StoreRefusedException">It cannot be reached, is from a newer version, or is weaker than it must be.</exception>
    public static async Task PrepareAsync(IDbContextFactory<CustomerGraphDb> factory, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);

        if (!db.Database.IsRelational())
        {
            return;
        }

        try
        {
            var known = db.Database.GetMigrations();
            var newer = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(known).ToList();

            if (newer.Count > 0)
            {
                throw new StoreRefusedException(
                    $"The database was made by a newer version of CustomerGraph ({newer[^1]}); this one would harm it.");
            }

            await db.Database.MigrateAsync(cancellation);
            await db.Database.OpenConnectionAsync(cancellation);
        }
        catch (DbException error)
        {
            throw new StoreRefusedException($"The database cannot be opened: {error.Message}", error);
        }

        if (db is SqliteDb && SqliteDurability.Weaknesses(db.Database.GetDbConnection()) is { Count: > 0 } weaknesses)
        {
            throw new StoreRefusedException(
                $"The database would not keep what it is given: {string.Join(", ", weaknesses)}. "
                + "Use a file on a local disk, without options that weaken it.");
        }
    }
}
