using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.Sqlite;

/// <summary>The database in a SQLite file, for those who may not see all of it.</summary>
public sealed class RestrictedSqliteDb(DbContextOptions<RestrictedSqliteDb> options) : SqliteDb(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        RestrictRows(modelBuilder);
    }
}
