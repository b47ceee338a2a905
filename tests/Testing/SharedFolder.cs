namespace CustomerGraph.Testing;

/// <summary>The folder named shared that lies beside the checkout, or above it, and holds data for tests.</summary>
public static class SharedFolder
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Why its data cannot be read, as a sentence; null when it can.</summary>
    public static string? Missing =>
        Found.Value is null ? $"No folder above {AppContext.BaseDirectory} has a folder shared/data." : null;

    /// <summary>The path of a file or folder in it.</summary>
    /// <exception cref="InvalidOperationException">There is no such folder.</exception>
    public static string Place(params ReadOnlySpan<string> parts) =>
        Path.Combine([Found.Value ?? throw new InvalidOperationException(Missing), .. parts]);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");

            if (Directory.Exists(Path.Combine(shared, "data")))
            {
                return shared;
            }
        }

        return null;
    }
}
