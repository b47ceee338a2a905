using CustomerGraph.Testing;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>A property over PostgreSQL: skipped, with the reason, where its programs are not installed.</summary>
public sealed class PostgreSqlPropertyAttribute : PropertyAttribute
{
    public PostgreSqlPropertyAttribute() => Skip = Required.Unless(PostgreSqlInstallation.Missing);
}
