using GraphQL.DataLoader;

namespace CustomerGraph.Conventions.Loading;

/// <summary>Keys that fields at the same depth ask for, read together when the engine has met all of those fields.</summary>
/// <remarks>Nothing is kept for later: what is asked for once the batch was read is read anew, so that mutations see their own changes.</remarks>
internal sealed class Batch<TKey, TValue>(Func<IReadOnlyCollection<TKey>, Task<IReadOnlyDictionary<TKey, TValue>>> read)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private Wave open = new();

    /// <summary>Asks for the value of a key; null when there is none.</summary>
    public IDataLoaderResult Load(TKey key)
    {
        lock (gate)
        {
            if (open.Reading is not null)
            {
                open = new Wave();
            }

            open.Keys.Add(key);
            return new Result(this, open, key);
        }
    }

    private Task<IReadOnlyDictionary<TKey, TValue>> ReadAsync(Wave wave)
    {
        lock (gate)
        {
            return wave.Reading ??= read(wave.Keys);
        }
    }

    private sealed class Wave
    {
        public HashSet<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>>? Reading { get; set; }
    }

    private sealed class Result(Batch<TKey, TValue> batch, Wave wave, TKey key) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.ReadAsync(wave)).TryGetValue(key, out var value) ? value : null;
    }
}
