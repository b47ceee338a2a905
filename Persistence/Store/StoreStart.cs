using System.Data.Common;
using CustomerGraph.Persistence.Store.PostgreSql;
using CustomerGraph.Persistence.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CustomerGraph.Persistence.Store;

/// <summary>Brings a store to what this version of the program expects, or refuses it.</summary>
public static class StoreStart
{
    /// <summary>Makes the database when there is none, brings it up to date, and checks that it keeps its promises.</summary>
    /// <exception cref="StoreRefusedException">It cannot be reached, is from a newer version, or is weaker than it must be.</exception>
    public static async Task PrepareAsync(IStore store, CancellationToken cancellation)
    {
        await using var db = store.OpenAsOwner();

        if (!db.Database.IsRelational())
        {
            return;
        }

        try
        {
            // Before anything is written: a weak store would keep what was tried.
            if (db is SqliteDb)
            {
                Refuse(SqliteDurability.Weaknesses(new SqliteConnectionStringBuilder(db.Database.GetConnectionString())));
            }

            await MigrateAsync(db, cancellation);

            if (db is PostgreSqlDb)
            {
                await RowSecurity.PrepareAsync(db, store.Settings, cancellation);
            }

            if (db is SqliteDb)
            {
                await db.Database.OpenConnectionAsync(cancellation);
                Refuse(SqliteDurability.Weaknesses(db.Database.GetDbConnection()));
            }
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw RowSecurity.Refusal(error, store.Settings);
        }
        catch (DbException error)
        {
            throw new StoreRefusedException($"The database cannot be opened: {error.Message}", error);
        }
    }

    private static async Task MigrateAsync(CustomerGraphDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();

        if (applied.Except(known).LastOrDefault() is { } newer)
        {
            throw new StoreRefusedException(
                $"The database was made by a newer version of CustomerGraph ({newer}); this one would harm it.");
        }

        // A database that is up to date is left alone, also by the lock that migrating takes.
        if (applied.Count < known.Count)
        {
            await db.Database.MigrateAsync(cancellation);
        }
    }

    private static void Refuse(IReadOnlyList<string> weaknesses)
    {
        if (weaknesses.Count > 0)
        {
            throw new StoreRefusedException(
                $"The database would not keep what it is given: {string.Join("; ", weaknesses)}. "
                + "Use a file on a local disk, without options that weaken it.");
        }
    }
}
