using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.Sqlite;

/// <summary>The database in a SQLite file.</summary>
public class SqliteDb : CustomerGraphDb
{
    /// <summary>Opens it.</summary>
    public SqliteDb(DbContextOptions<SqliteDb> options)
        : base(options)
    {
    }

    private protected SqliteDb(DbContextOptions options)
        : base(options)
    {
    }
}
