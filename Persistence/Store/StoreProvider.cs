namespace CustomerGraph.Persistence.Store;

/// <summary>What keeps the data.</summary>
public enum StoreProvider
{
    /// <summary>One file beside the program; what is used when nothing is said.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server.</summary>
    PostgreSql,

    /// <summary>The memory of the process: everything is gone when it ends. For trying things out.</summary>
    InMemory,
}
