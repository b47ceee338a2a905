using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A theory about data that is not part of the checkout: skipped, with the reason, where they are missing.</summary>
public sealed class SharedFolderTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that reads from <see cref="SharedFolder"/>.</summary>
    public SharedFolderTheoryAttribute() => Skip = SharedFolder.Missing;
}
