using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.Sqlite;

/// <summary>The database in a SQLite file.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : CustomerGraphDb(options);
