using System.Diagnostics;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>The import as people run it: a process of its own, to be interrupted or killed.</summary>
internal sealed class ImportProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource inTheMiddle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ImportProcess(string folder, string database)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [
                typeof(Program).Assembly.Location, "import", folder, "--database", database,
                "--rejected", Path.Combine(folder, "rejected.csv"),
            ])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    /// <summary>All that it has said so far.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    /// <summary>Starts an import.</summary>
    public static ImportProcess Start(string folder, string database)
    {
        var import = new ImportProcess(folder, database);
        import.process.Start();
        import.process.BeginOutputReadLine();
        import.process.BeginErrorReadLine();

        return import;
    }

    /// <summary>Waits until it has read a part of sales.csv, and no more than a part.</summary>
    public Task InTheMiddleOfSalesAsync() => inTheMiddle.Task.WaitAsync(TimeSpan.FromMinutes(2));

    /// <summary>Ends it at once, as when the power goes.</summary>
    public void Kill() => process.Kill();

    /// <summary>Sends it what Ctrl+C sends.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.Add(line);

            // Between the name of the file and its count there is only the progress.
            if (line.Contains("lines/s", StringComparison.Ordinal) && !line.Contains(" lines in ", StringComparison.Ordinal)
                && said.Exists(earlier => earlier.StartsWith("sales.csv", StringComparison.Ordinal)))
            {
                inTheMiddle.TrySetResult();
            }
        }
    }
}
