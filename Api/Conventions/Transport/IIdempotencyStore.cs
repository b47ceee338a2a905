namespace CustomerGraph.Conventions.Transport;

/// <summary>Remembers the answers to mutations that carried an idempotency key, so that a repetition does nothing.</summary>
/// <remarks>
/// A key is claimed before its mutation runs and settled by <see cref="Complete"/> or <see cref="Release"/> afterwards.
/// A store that survives its process must let a claim lapse that was never settled; a mutation takes no longer than the
/// time limit of an operation.
/// </remarks>
public interface IIdempotencyStore
{
    /// <summary>
    /// Claims a key for a mutation. While another request holds the key, it waits for that one's answer.
    /// </summary>
    /// <param name="key">The key, and whose it is.</param>
    /// <param name="fingerprint">A hash of what is to be executed: the same for the same mutation.</param>
    /// <param name="cancellation">Signalled when the time of the request is over.</param>
    ValueTask<IdempotencyClaim> Claim(IdempotencyKey key, string fingerprint, CancellationToken cancellation);

    /// <summary>Executes the mutation of a claimed key. A store that shares its database with it can note what it commits.</summary>
    Task<T> Execute<T>(IdempotencyKey key, Func<Task<T>> mutation) => mutation();

    /// <summary>Keeps the answer of a claimed key, for 24 hours at least.</summary>
    ValueTask Complete(IdempotencyKey key, ReadOnlyMemory<byte> answer);

    /// <summary>Gives a claimed key back, because nothing was executed: it may be used again.</summary>
    ValueTask Release(IdempotencyKey key);
}
