using GraphQL;

namespace CustomerGraph.Conventions.Transport.Subscriptions;

/// <summary>The results of a subscription, in the clothes in which the engine hands them to a transport.</summary>
internal sealed class ResponseStream(IAsyncEnumerable<ExecutionResult> results) : IObservable<ExecutionResult>
{
    public IAsyncEnumerable<ExecutionResult> Results { get; } = results;

    public IDisposable Subscribe(IObserver<ExecutionResult> observer) =>
        throw new NotSupportedException($"Read {nameof(Results)} instead.");
}
