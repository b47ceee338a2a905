using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>A store for a test or for the tests of a class: up to date, empty, and gone with them.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly TemporaryDatabase? database;
    private readonly ServiceProvider services;

    private TestStore(StoreSettings settings, TemporaryDatabase? database, AuditKey? key = null)
    {
        this.database = database;
        Settings = settings;
        services = new ServiceCollection().AddSingleton(key ?? AuditKey.None).AddStore(settings).BuildServiceProvider();
        Store = services.GetRequiredService<IStore>();
    }

    public StoreSettings Settings { get; }

    public IStore Store { get; }

    public Persistence.Feeds.Feeds Feeds => services.GetRequiredService<Persistence.Feeds.Feeds>();

    /// <summary>A new store.</summary>
    public static async Task<TestStore> OnAsync(DatabaseKind kind)
    {
        var database = await TemporaryDatabase.OfAsync(kind);
        var settings = StoreSettings.Parse(database.Connection);
        await StoreTemplate.CopyAsync(kind, settings);

        return new TestStore(settings, database);
    }

    /// <summary>The same database, as a program with a key opens it. It stays this store's to dispose of.</summary>
    public TestStore With(AuditKey key) => new(Settings, database: null, key);

    /// <summary>The same database, as another program opens it.</summary>
    public TestStore SecondProgram() => new(Settings, database: null);

    /// <summary>A new store in the memory of this process.</summary>
    public static TestStore InMemory() => new(StoreSettings.Parse("memory"), database: null);

    public CustomerGraphDb Open() => Store.Open(Sight.All);

    /// <summary>Runs a statement as it stands, past the product.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using var db = Store.OpenAsOwner();

        return await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>The first value that a question has for an answer.</summary>
    public async Task<object?> ValueAsync(string sql)
    {
        await using var db = Store.OpenAsOwner();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;

        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        ConnectionPools.Clear(Settings);
        await services.DisposeAsync();
        database?.Dispose();
    }
}
