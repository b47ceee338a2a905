namespace CustomerGraph.Conventions.Rights;

/// <summary>Keeps what is read of fields under a <see cref="RowPolicy"/>. It is taken from the services of the operation.</summary>
public interface IReadRecord
{
    /// <summary>Keeps what one operation, or one event of a subscription, read and was refused.</summary>
    /// <remarks>No answer leaves before this has ended. If it fails, the whole answer is withheld.</remarks>
    /// <param name="reads">What was read; at least one.</param>
    /// <param name="operation">What the caller calls the operation; null when it has no name.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any longer.</param>
    ValueTask RecordAsync(IReadOnlyList<GuardedReads> reads, string? operation, CancellationToken cancellation);
}
