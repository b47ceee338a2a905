using CustomerGraph.Testing;
using FsCheck.Xunit;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>A law that is tried on PostgreSQL; skipped, with the reason, where its programs are not installed.</summary>
public sealed class PostgreSqlPropertyAttribute : PropertyAttribute
{
    public PostgreSqlPropertyAttribute()
    {
        Arbitrary = DatabaseLaws.Arbitraries;
        MaxTest = DatabaseLaws.OnPostgreSql;
        QuietOnSuccess = true;
        Skip = Required.Unless(PostgreSqlInstallation.Missing);
    }
}
