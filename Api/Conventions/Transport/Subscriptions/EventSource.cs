namespace CustomerGraph.Conventions.Transport.Subscriptions;

/// <summary>Events that are read one by one, in the clothes in which the engine passes event sources around.</summary>
/// <remarks>
/// An observable pushes, however slow its reader is. Here the next event is asked for when the last one has been
/// answered and sent, so a slow client costs no memory: what happens to the events meanwhile is the source's choice.
/// </remarks>
internal sealed class EventSource(
    IAsyncEnumerable<object?> events, Func<IServiceProvider, object?, CancellationToken, ValueTask<bool>> concerns) : IObservable<object?>
{
    public IAsyncEnumerable<object?> Events { get; } = events;

    /// <summary>Whether an event is for the user who is admitted for it; one that is not passes without a trace.</summary>
    public Func<IServiceProvider, object?, CancellationToken, ValueTask<bool>> Concerns { get; } = concerns;

    /// <summary>An observable that the engine was given, whose events are for everybody.</summary>
    public static EventSource Of(IObservable<object?> source) => source as EventSource ?? new EventSource(ObservedEvents.Of(source), Everybody);

    /// <summary>Whoever may subscribe gets it.</summary>
    public static ValueTask<bool> Everybody(IServiceProvider services, object? happened, CancellationToken cancellation) => ValueTask.FromResult(true);

    public IDisposable Subscribe(IObserver<object?> observer) =>
        throw new NotSupportedException($"Read {nameof(Events)} instead.");
}
