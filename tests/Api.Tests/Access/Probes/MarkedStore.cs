using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>A store with the marked company, of which copies can be had.</summary>
internal sealed class MarkedStore : IDisposable
{
    private readonly DatabaseKind kind;
    private readonly TemporaryDatabase database;

    private MarkedStore(DatabaseKind kind, TemporaryDatabase database) => (this.kind, this.database) = (kind, database);

    /// <summary>Makes the store and fills it.</summary>
    public static async Task<MarkedStore> OfAsync(DatabaseKind kind)
    {
        var database = await TemporaryDatabase.OfAsync(kind);
        await using var services = new ServiceCollection().AddStore(StoreSettings.Parse(database.Connection)).BuildServiceProvider();
        var store = services.GetRequiredService<IStore>();
        await StoreStart.PrepareAsync(store, CancellationToken.None);
        await MarkedCompany.FillAsync(store);

        return new MarkedStore(kind, database);
    }

    /// <summary>A copy that has the same keys, down to the next ones.</summary>
    public async Task<TemporaryDatabase> CopyAsync()
    {
        var copy = await TemporaryDatabase.OfAsync(kind);

        if (kind == DatabaseKind.Sqlite)
        {
            await using var from = Unpooled(database);
            await using var to = Unpooled(copy);
            await from.OpenAsync();
            await to.OpenAsync();
            from.BackupDatabase(to);
            return copy;
        }

        NpgsqlConnection.ClearAllPools();
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.Connection) { Database = "postgres" }.ConnectionString);
        await server.OpenAsync();
        await using var create = server.CreateCommand();
#pragma warning disable CA2100 // The names are those of the tests.
        create.CommandText = $"CREATE DATABASE {NameOf(copy)} TEMPLATE {NameOf(database)}";
#pragma warning restore CA2100
        await create.ExecuteNonQueryAsync();

        return copy;
    }

    public void Dispose() => database.Dispose();

    private static SqliteConnection Unpooled(TemporaryDatabase file) => new($"{file.Connection};Pooling=False");

    private static string NameOf(TemporaryDatabase database) => new NpgsqlConnectionStringBuilder(database.Connection).Database!;
}
