using CustomerGraph.Testing;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>A fact about PostgreSQL and data that is not part of the checkout: skipped, with the reason, where either is missing.</summary>
public sealed class SharedFolderAndPostgreSqlFactAttribute : FactAttribute
{
    public SharedFolderAndPostgreSqlFactAttribute() =>
        Skip = SharedFolder.Missing ?? Required.Unless(PostgreSqlInstallation.Missing);
}
