using System.Security.Cryptography;
using System.Text;

namespace CustomerGraph.Testing;

/// <summary>The Node.js programs of one folder: what they need is installed once, by the lock file.</summary>
public sealed class NodePrograms
{
    private readonly string folder;
    private readonly Lazy<Task> installed;

    /// <summary>The programs of a folder that has a package.json and its lock file.</summary>
    public NodePrograms(string folder)
    {
        this.folder = folder;
        installed = new(() => Task.Run(InstallAsync));
    }

    /// <summary>The programs of tests/Clients.</summary>
    public static NodePrograms Clients { get; } = new(Repository.Place("tests", "Clients"));

    /// <summary>Runs a program of the folder to its end and gives back what it printed.</summary>
    /// <param name="environment">Variables that it gets beside those of this process.</param>
    /// <param name="command">The program and its arguments: <c>node</c>, or a program that a package brings.</param>
    /// <exception cref="InvalidOperationException">It failed, or was not done after eight minutes.</exception>
    public async Task<string> RunAsync(
        IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> command)
    {
        await installed.Value;
        return await ExecuteAsync(environment, TimeSpan.FromMinutes(8), command);
    }

    private async Task InstallAsync()
    {
        await using var turn = await TurnAsync();
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(folder, "package-lock.json"));
        var version = Convert.ToHexString(SHA256.HashData(lockFile));
        var stamp = Path.Combine(folder, "node_modules", ".installed");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == version)
        {
            return;
        }

        await ExecuteAsync(
            new Dictionary<string, string>(),
            TimeSpan.FromMinutes(10),
            ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        await File.WriteAllTextAsync(stamp, version);
    }

    /// <summary>Waits until no other process installs into the folder: two test projects may use the same one.</summary>
    private async Task<FileStream> TurnAsync()
    {
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"install-{name}.lock");

        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200);
            }
        }
    }

    private Task<string> ExecuteAsync(
        IReadOnlyDictionary<string, string> environment, TimeSpan limit, IReadOnlyList<string> command)
    {
        var ofPackage = Path.Combine(folder, "node_modules", ".bin", command[0]);
        return ProgramRun.CompleteAsync(
            folder, environment, limit, File.Exists(ofPackage) ? [ofPackage, .. command.Skip(1)] : command);
    }
}
