using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.InMemory;

/// <summary>The database in the memory of the process.</summary>
public class InMemoryDb : CustomerGraphDb
{
    /// <summary>Opens it.</summary>
    public InMemoryDb(DbContextOptions<InMemoryDb> options)
        : base(options)
    {
    }

    private protected InMemoryDb(DbContextOptions options)
        : base(options)
    {
    }
}
