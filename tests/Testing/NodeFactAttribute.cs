using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A fact that a Node.js program checks: skipped, with the reason, where there is no Node.js.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>A fact that runs <see cref="NodePrograms"/>.</summary>
    public NodeFactAttribute() => Skip = Required.Unless(NodeInstallation.Missing);
}
