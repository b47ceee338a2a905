namespace CustomerGraph.Testing;

/// <summary>Looks for programs where the shell would.</summary>
internal static class ProgramSearch
{
    /// <summary>The path of the first of these programs that is in PATH, or null.</summary>
    public static string? Find(params ReadOnlySpan<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var name in names)
        {
            foreach (var folder in folders)
            {
                if (folder.Length > 0 && File.Exists(Path.Combine(folder, name)))
                {
                    return Path.Combine(folder, name);
                }
            }
        }

        return null;
    }
}
