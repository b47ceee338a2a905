using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A theory about PostgreSQL: skipped, with the reason, where its programs are not installed.</summary>
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that runs against <see cref="PostgreSqlCluster"/>.</summary>
    public PostgreSqlTheoryAttribute() => Skip = Required.Unless(PostgreSqlInstallation.Missing);
}
