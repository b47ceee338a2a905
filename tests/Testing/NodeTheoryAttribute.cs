using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A theory that a Node.js program checks: skipped, with the reason, where there is no Node.js.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that runs <see cref="NodePrograms"/>.</summary>
    public NodeTheoryAttribute() => Skip = Required.Unless(NodeInstallation.Missing);
}
