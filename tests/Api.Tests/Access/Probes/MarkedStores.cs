using System.Collections.Concurrent;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>The marked company in each kind of database, made when first asked for.</summary>
public sealed class MarkedStores : IDisposable
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<MarkedStore>>> made = new();

    internal Task<MarkedStore> OnAsync(DatabaseKind kind) => made.GetOrAdd(kind, _ => new(() => MarkedStore.OfAsync(kind))).Value;

    public void Dispose()
    {
        foreach (var store in made.Values.Where(store => store.IsValueCreated))
        {
            store.Value.Result.Dispose();
        }
    }
}
