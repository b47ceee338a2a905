using Xunit;

namespace CustomerGraph.Testing;

/// <summary>
/// A fact about PostgreSQL and about data that is not part of the checkout: skipped, with the reason, where either is
/// missing.
/// </summary>
public sealed class SharedFolderAndPostgreSqlFactAttribute : FactAttribute
{
    /// <summary>A fact that reads from <see cref="SharedFolder"/> and runs against <see cref="PostgreSqlCluster"/>.</summary>
    public SharedFolderAndPostgreSqlFactAttribute() =>
        Skip = SharedFolder.Missing ?? Required.Unless(PostgreSqlInstallation.Missing);
}
