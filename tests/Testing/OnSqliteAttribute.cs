using System.Reflection;
using Xunit.Sdk;

namespace CustomerGraph.Testing;

/// <summary>Runs a theory on a SQLite file: its first argument is <see cref="DatabaseKind.Sqlite"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnSqliteAttribute(params object[] arguments) : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite, .. arguments]];
}
