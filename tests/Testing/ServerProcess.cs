using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerGraph.Testing;

/// <summary>A server that runs as a process of its own, as it does in production, and ends when this process does.</summary>
/// <remarks>
/// A shell whose input this process holds watches it: when the input closes, even because this process was killed, the
/// shell stops the server.
/// </remarks>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Watch = """
        "$@" </dev/null &
        server=$!
        exec >/dev/null 2>&1
        cat
        kill $server
        wait $server
        """;

    private readonly Process shell;
    private readonly List<string> printed;

    private ServerProcess(Process shell, List<string> printed, string address)
    {
        this.shell = shell;
        this.printed = printed;
        Address = address;
    }

    /// <summary>What the server said about where it is, as the expression given at its start found it.</summary>
    public string Address { get; }

    /// <summary>What the server has printed so far.</summary>
    public string Printed
    {
        get
        {
            lock (printed)
            {
                return string.Join('\n', printed);
            }
        }
    }

    /// <summary>The processor time that the server has used so far, in user and system mode.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            var children = File.ReadAllText($"/proc/{shell.Id}/task/{shell.Id}/children")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries);
            using var server = Process.GetProcessById(int.Parse(children[0], CultureInfo.InvariantCulture));
            return server.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server and waits until it says where it is.</summary>
    /// <param name="ready">Recognises the line of its output that says so; its group <c>address</c> is the address.</param>
    /// <param name="environment">Variables that it gets beside those of this process.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It ended, or was not ready after five minutes.</exception>
    public static async Task<ServerProcess> StartAsync(
        Regex ready, IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Watch, "watch", .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var printed = new List<string>();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var shell = new Process { StartInfo = start };
        shell.ErrorDataReceived += (_, line) => Keep(line.Data);
        shell.OutputDataReceived += (_, line) => Keep(line.Data);
        shell.Start();
        shell.BeginOutputReadLine();
        shell.BeginErrorReadLine();

        try
        {
            return new(shell, printed, await address.Task.WaitAsync(TimeSpan.FromMinutes(5)));
        }
        catch (Exception failure) when (failure is TimeoutException or InvalidOperationException)
        {
            var server = new ServerProcess(shell, printed, "");
            await server.DisposeAsync();
            throw new InvalidOperationException($"{string.Join(' ', command)} did not start:\n{server.Printed}", failure);
        }

        void Keep(string? line)
        {
            // The shell has closed its output, so the end of the output is the end of the server.
            if (line is null)
            {
                address.TrySetException(new InvalidOperationException("The server ended."));
                return;
            }

            lock (printed)
            {
                printed.Add(line);
            }

            if (ready.Match(line) is { Success: true } match)
            {
                address.TrySetResult(match.Groups["address"].Value);
            }
        }
    }

    /// <summary>Ends the server at once, as when the power goes: it gets no word of it, and finishes nothing.</summary>
    public async Task KillAsync()
    {
        shell.Kill(entireProcessTree: true);
        await shell.WaitForExitAsync();
    }

    /// <summary>Stops the server and waits until it has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        if (shell.HasExited)
        {
            shell.Dispose();
            return;
        }

        shell.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await shell.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            shell.Kill(entireProcessTree: true);
        }

        shell.Dispose();
    }
}
