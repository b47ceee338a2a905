namespace CustomerGraph.Conventions.Transport.Subscriptions;

/// <summary>Events that are read one by one, in the clothes in which the engine passes event sources around.</summary>
/// <remarks>
/// An observable pushes, however slow its reader is. Here the next event is asked for when the last one has been
/// answered and sent, so a slow client costs no memory: what happens to the events meanwhile is the source's choice.
/// </remarks>
internal sealed class EventSource(IAsyncEnumerable<object?> events) : IObservable<object?>
{
    public IAsyncEnumerable<object?> Events { get; } = events;

    public IDisposable Subscribe(IObserver<object?> observer) =>
        throw new NotSupportedException($"Read {nameof(Events)} instead.");
}
