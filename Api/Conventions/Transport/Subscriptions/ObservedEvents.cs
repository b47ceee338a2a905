using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace CustomerGraph.Conventions.Transport.Subscriptions;

/// <summary>Reads an observable one by one. It cannot be asked to wait, so a reader that falls far behind is given up.</summary>
internal static class ObservedEvents
{
    private const int MaxWaiting = 256;

    /// <summary>The events of the observable, from now on.</summary>
    /// <exception cref="TimeoutException">More events wait than are kept.</exception>
    public static async IAsyncEnumerable<object?> Of(
        IObservable<object?> source, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var waiting = Channel.CreateBounded<object?>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
        using var subscription = source.Subscribe(new Observer(waiting.Writer));

        await foreach (var one in waiting.Reader.ReadAllAsync(stop))
        {
            yield return one;
        }
    }

    private sealed class Observer(ChannelWriter<object?> waiting) : IObserver<object?>
    {
        public void OnNext(object? value)
        {
            if (!waiting.TryWrite(value))
            {
                waiting.TryComplete(new TimeoutException("The reader of the events is too slow."));
            }
        }

        public void OnCompleted() => waiting.TryComplete();

        public void OnError(Exception error) => waiting.TryComplete(error);
    }
}
