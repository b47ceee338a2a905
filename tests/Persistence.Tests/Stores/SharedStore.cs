using CustomerGraph.Testing;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>One store of each kind for the tests of a class, with <see cref="Company"/> in it; made when first asked for.</summary>
public sealed class SharedStore : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, Lazy<Task<TestStore>>> stores =
        Enum.GetValues<DatabaseKind>().ToDictionary(kind => kind, kind => new Lazy<Task<TestStore>>(() => FilledAsync(kind)));

    public Task<TestStore> OnAsync(DatabaseKind kind) => stores[kind].Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var store in stores.Values.Where(store => store is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            await (await store.Value).DisposeAsync();
        }
    }

    private static async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var store = await TestStore.OnAsync(kind);
        await Company.FillAsync(store);

        return store;
    }
}
