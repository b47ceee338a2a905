using FsCheck.Xunit;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>A law that is tried on a SQLite file, less often than one of the domain: each time it goes to the database.</summary>
public sealed class SqlitePropertyAttribute : PropertyAttribute
{
    public SqlitePropertyAttribute()
    {
        Arbitrary = DatabaseLaws.Arbitraries;
        MaxTest = DatabaseLaws.OnSqlite;
        QuietOnSuccess = true;
    }
}
