namespace CustomerGraph.Testing;

/// <summary>A database that the product can keep its data in.</summary>
public enum DatabaseKind
{
    /// <summary>A SQLite file.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server.</summary>
    PostgreSql,
}
