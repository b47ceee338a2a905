using System.Diagnostics;

namespace CustomerGraph.Testing;

/// <summary>Runs programs to their end.</summary>
public static class ProgramRun
{
    /// <summary>Runs a program in this folder for at most five minutes and gives back what it printed.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed, or took longer.</exception>
    public static Task<string> CompleteAsync(params IReadOnlyList<string> command) =>
        CompleteAsync(
            Environment.CurrentDirectory, new Dictionary<string, string>(), TimeSpan.FromMinutes(5), command);

    /// <summary>Runs a program and gives back what it printed.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">Variables that it gets beside those of this process, or instead of them.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed, or took longer.</exception>
    public static async Task<string> CompleteAsync(
        string folder, IReadOnlyDictionary<string, string> environment, TimeSpan limit, IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        var printed = await output + await errors;
        return process is { HasExited: true, ExitCode: 0 }
            ? printed
            : throw new InvalidOperationException($"{string.Join(' ', command)} failed or took more than {limit}:\n{printed}");
    }
}
