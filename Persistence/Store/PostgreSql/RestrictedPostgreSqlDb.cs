using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.PostgreSql;

/// <summary>The database on a PostgreSQL server, for those who may not see all of it.</summary>
public sealed class RestrictedPostgreSqlDb(DbContextOptions<RestrictedPostgreSqlDb> options) : PostgreSqlDb(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        RestrictRows(modelBuilder);
    }
}
