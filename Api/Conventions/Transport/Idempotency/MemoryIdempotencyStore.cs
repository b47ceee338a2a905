using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Idempotency;

/// <summary>Keeps answers in memory, as long as nothing more durable is registered: they end with the process.</summary>
internal sealed class MemoryIdempotencyStore(IOptions<IdempotencyOptions> options, TimeProvider time) : IIdempotencyStore
{
    private readonly Dictionary<IdempotencyKey, Entry> entries = [];
    private readonly Queue<(IdempotencyKey Key, DateTimeOffset Until)> answered = new();

    public async ValueTask<IdempotencyClaim> Claim(IdempotencyKey key, string fingerprint, CancellationToken cancellation)
    {
        while (true)
        {
            Entry entry;

            lock (entries)
            {
                Forget();

                if (!entries.TryGetValue(key, out entry!))
                {
                    entries[key] = new Entry(fingerprint);

                    return new IdempotencyClaim.Granted();
                }
            }

            if (entry.Fingerprint != fingerprint)
            {
                return new IdempotencyClaim.Taken();
            }

            if (await entry.Answer.Task.WaitAsync(cancellation) is { } answer)
            {
                return new IdempotencyClaim.Answered(answer);
            }
        }
    }

    public ValueTask Complete(IdempotencyKey key, ReadOnlyMemory<byte> answer)
    {
        lock (entries)
        {
            var entry = entries[key];
            answered.Enqueue((key, time.GetUtcNow() + options.Value.Keep));
            entry.Answer.SetResult(answer);
        }

        return default;
    }

    public ValueTask Release(IdempotencyKey key)
    {
        lock (entries)
        {
            entries.Remove(key, out var entry);
            entry?.Answer.SetResult(null);
        }

        return default;
    }

    private void Forget()
    {
        while (answered.TryPeek(out var oldest) && oldest.Until <= time.GetUtcNow())
        {
            answered.Dequeue();
            entries.Remove(oldest.Key);
        }
    }

    private sealed class Entry(string fingerprint)
    {
        public string Fingerprint { get; } = fingerprint;

        /// <summary>The answer, or null when there was none and the key is free again.</summary>
        public TaskCompletionSource<ReadOnlyMemory<byte>?> Answer { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
