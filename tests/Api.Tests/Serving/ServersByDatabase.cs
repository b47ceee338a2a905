using System.Collections.Concurrent;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Servers over one company, one for each kind of database, started when first asked for.</summary>
/// <param name="write">Writes the company's files into a folder, and gives the folder where they are.</param>
public abstract class ServersByDatabase(Func<string, string> write) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<Started>>> servers = new();

    /// <summary>The server over a SQLite file.</summary>
    public Task<RunningServer> OnSqliteAsync() => OnAsync(DatabaseKind.Sqlite);

    public async Task<RunningServer> OnAsync(DatabaseKind kind) =>
        (await servers.GetOrAdd(kind, _ => new(() => StartAsync(kind))).Value).Server;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var server in servers.Values.Where(server => server.IsValueCreated))
        {
            var started = await server.Value;

            await started.Server.DisposeAsync();
            started.Database.Dispose();
        }
    }

    private async Task<Started> StartAsync(DatabaseKind kind)
    {
        var database = await TemporaryDatabase.OfAsync(kind);
        var folder = Directory.CreateTempSubdirectory("company-");

        try
        {
            return new(
                await RunningServer.OverAsync(StoreSettings.Parse(database.Connection), write(folder.FullName)),
                database);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed record Started(RunningServer Server, TemporaryDatabase Database);
}
