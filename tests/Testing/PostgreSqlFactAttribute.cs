using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A fact about PostgreSQL: skipped, with the reason, where its programs are not installed.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    /// <summary>A fact that runs against <see cref="PostgreSqlCluster"/>.</summary>
    public PostgreSqlFactAttribute() => Skip = Required.Unless(PostgreSqlInstallation.Missing);
}
