namespace CustomerGraph.Testing;

/// <summary>The checkout that the running test was built from.</summary>
public static class Repository
{
    private static readonly Lazy<string> Found = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has CustomerGraph.sln.");
    });

    /// <summary>Its folder.</summary>
    public static string Root => Found.Value;

    /// <summary>The path of a file or folder in it.</summary>
    public static string Place(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);
}
