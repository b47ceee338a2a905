using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.InMemory;

/// <summary>The database in the memory of the process.</summary>
public sealed class InMemoryDb(DbContextOptions<InMemoryDb> options) : CustomerGraphDb(options);
