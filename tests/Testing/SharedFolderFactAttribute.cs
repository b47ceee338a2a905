using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A fact about data that is not part of the checkout: skipped, with the reason, where they are missing.</summary>
public sealed class SharedFolderFactAttribute : FactAttribute
{
    /// <summary>A fact that reads from <see cref="SharedFolder"/>.</summary>
    public SharedFolderFactAttribute() => Skip = SharedFolder.Missing;
}
