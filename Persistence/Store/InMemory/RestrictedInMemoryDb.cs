using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.InMemory;

/// <summary>The database in the memory of the process, for those who may not see all of it.</summary>
public sealed class RestrictedInMemoryDb(DbContextOptions<RestrictedInMemoryDb> options) : InMemoryDb(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        RestrictRows(modelBuilder);
    }
}
