using System.Runtime.InteropServices;

namespace CustomerGraph.Testing;

/// <summary>Where the programs of PostgreSQL are on this machine.</summary>
public static class PostgreSqlInstallation
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Why no cluster can be started here, as a sentence; null when one can.</summary>
    public static string? Missing =>
        Found.Value is null ? "PostgreSQL's initdb and postgres were found neither in PATH nor in /usr/lib/postgresql." : null;

    /// <summary>The folder of initdb and postgres, of the newest version when there are several.</summary>
    /// <exception cref="InvalidOperationException">They are not installed.</exception>
    internal static string Programs => Found.Value ?? throw new InvalidOperationException(Missing);

    private static string? Find()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            return null;
        }

        var inPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var packaged = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];

        return inPath.Concat(packaged).FirstOrDefault(folder =>
            folder.Length > 0 && File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
