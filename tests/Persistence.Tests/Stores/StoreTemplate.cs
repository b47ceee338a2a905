using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>An empty store of each kind, made once as the program makes it at its start, to be copied for each test.</summary>
internal static class StoreTemplate
{
    private static readonly Dictionary<DatabaseKind, Lazy<Task<StoreSettings>>> Made =
        Enum.GetValues<DatabaseKind>().ToDictionary(kind => kind, kind => new Lazy<Task<StoreSettings>>(() => MakeAsync(kind)));

    /// <summary>Copies it into a database that does not exist yet.</summary>
    public static async Task CopyAsync(DatabaseKind kind, StoreSettings to)
    {
        var from = await Made[kind].Value;

        if (kind == DatabaseKind.Sqlite)
        {
            File.Copy(
                new SqliteConnectionStringBuilder(from.ConnectionString).DataSource,
                new SqliteConnectionStringBuilder(to.ConnectionString).DataSource);

            return;
        }

        var (source, target) = (new NpgsqlConnectionStringBuilder(from.ConnectionString), new NpgsqlConnectionStringBuilder(to.ConnectionString));
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(to.ConnectionString) { Database = "postgres" }.ConnectionString);
        await server.OpenAsync();
        await using var copy = new NpgsqlCommand($"CREATE DATABASE \"{target.Database}\" TEMPLATE \"{source.Database}\"", server);
        await copy.ExecuteNonQueryAsync();
    }

    private static async Task<StoreSettings> MakeAsync(DatabaseKind kind)
    {
        var database = await TemporaryDatabase.OfAsync(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Dispose();

        var settings = StoreSettings.Parse(database.Connection);
        await using var services = new ServiceCollection().AddStore(settings).BuildServiceProvider();
        await StoreStart.PrepareAsync(services.GetRequiredService<IStore>(), CancellationToken.None);

        // It cannot be copied while somebody holds it open.
        ConnectionPools.Clear(settings);

        return settings;
    }
}
