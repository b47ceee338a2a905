using System.Reflection;
using Xunit.Sdk;

namespace CustomerGraph.Testing;

/// <summary>
/// Runs a theory on <see cref="PostgreSqlCluster"/>: its first argument is <see cref="DatabaseKind.PostgreSql"/>. Skipped,
/// with the reason, where PostgreSQL's programs are not installed.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    private readonly object[] arguments;

    /// <summary>Runs a theory, with further arguments if it has any.</summary>
    public OnPostgreSqlAttribute(params object[] arguments)
    {
        this.arguments = arguments;
        Skip = Required.Unless(PostgreSqlInstallation.Missing);
    }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql, .. arguments]];
}
