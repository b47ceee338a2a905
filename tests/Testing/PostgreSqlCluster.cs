using System.Diagnostics;

namespace CustomerGraph.Testing;

/// <summary>A throw-away PostgreSQL: one for the process, started when first asked for, gone when the process is.</summary>
/// <remarks>
/// The server is watched by a shell whose input this process holds. When the process ends, even if it is killed, the
/// input closes, and the shell stops the server and removes its files. It listens on a socket in a folder of its own
/// that only its user can enter, on no port. Its default collation is linguistic, as in production, so that a test
/// notices when something relies on the order of bytes without saying so.
/// </remarks>
public sealed class PostgreSqlCluster
{
    private static readonly Lazy<Task<PostgreSqlCluster>> Started = new(() => Task.Run(StartAsync));

    private readonly string folder;
    private readonly Process watch;
    private int databases;

    private PostgreSqlCluster(string folder, Process watch)
    {
        this.folder = folder;
        this.watch = watch;
    }

    /// <summary>The cluster of this process.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or did not start.</exception>
    public static Task<PostgreSqlCluster> SharedAsync() => Started.Value;

    /// <summary>The connection string of a database that does not exist yet: EnsureCreated or Migrate makes it.</summary>
    public string NewDatabase() =>
        $"Host={folder};Username=postgres;Database=test_{Interlocked.Increment(ref databases)};Include Error Detail=true";

    private static async Task<PostgreSqlCluster> StartAsync()
    {
        var user = Environment.UserName == "root" ? await ServiceUserAsync() : null;
        var folder = (await RunAsync(user, "mktemp -d /tmp/customergraph-pg-XXXXXX")).Trim();
        var programs = PostgreSqlInstallation.Programs;

        await RunAsync(user, $"""
            '{programs}/initdb' --help | grep -q icu-locale && icu='--locale-provider=icu --icu-locale=en-US' || icu=
            '{programs}/initdb' -D {folder}/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 $icu --no-sync
            """);

        var watch = Process.Start(Shell(user, $"""
            '{programs}/postgres' -D {folder}/data -k {folder} -c listen_addresses= -c fsync=off \
                -c synchronous_commit=off -c full_page_writes=off -c max_connections=500 >{folder}/log 2>&1 </dev/null &
            server=$!
            cat >/dev/null
            kill -QUIT $server
            wait $server
            rm -rf {folder}
            """))!;

        await RunAsync(user, $"""
            for attempt in $(seq 300); do
              test -S {folder}/.s.PGSQL.5432 && grep -q 'ready to accept' {folder}/log && exit 0
              sleep 0.1
            done
            cat {folder}/log >&2
            exit 1
            """);

        var cluster = new PostgreSqlCluster(folder, watch);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Stop();
        return cluster;
    }

    private void Stop()
    {
        watch.StandardInput.Close();
        watch.WaitForExit(TimeSpan.FromSeconds(10));
    }

    /// <summary>PostgreSQL does not run as root.</summary>
    private static async Task<string> ServiceUserAsync() =>
        (await RunAsync(null, "id -un postgres 2>/dev/null || echo nobody")).Trim();

    private static ProcessStartInfo Shell(string? user, string script)
    {
        var start = user is null
            ? new ProcessStartInfo("/bin/sh", ["-c", script])
            : new ProcessStartInfo("runuser", ["-u", user, "--", "/bin/sh", "-c", script]);

        start.WorkingDirectory = "/tmp";
        start.RedirectStandardInput = true;
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static async Task<string> RunAsync(string? user, string script)
    {
        var start = Shell(user, script);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();

        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"PostgreSQL for the tests did not start: {await error}");
    }
}
