using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Resolvers;

namespace CustomerGraph.Conventions.Transport.Subscriptions;

/// <summary>How a field of the subscription type says where its events come from.</summary>
public static class EventFields
{
    /// <summary>
    /// The field has a value for each event. The sequence is read when the client is there and disposed when it has gone.
    /// </summary>
    /// <param name="field">A field of the subscription type, of the event's type.</param>
    /// <param name="events">The events for the field's arguments. An error thrown before it returns refuses the subscription.</param>
    public static FieldBuilder<TSource, TReturn> ResolveEvents<TSource, TReturn, TEvent>(
        this FieldBuilder<TSource, TReturn> field, Func<IResolveFieldContext, IAsyncEnumerable<TEvent>> events) =>
        field.ResolveEvents(events, (services, happened, cancellation) => EventSource.Everybody(services, happened, cancellation));

    /// <summary>
    /// The field has a value for each event that concerns the user. An event that does not is as if it had never been, so that nobody learns
    /// from its coming.
    /// </summary>
    /// <param name="field">A field of the subscription type, of the event's type.</param>
    /// <param name="events">The events for the field's arguments. An error thrown before it returns refuses the subscription.</param>
    /// <param name="concerns">Whether an event is for the user as they are admitted for this event: rights may have changed since the last one.</param>
    public static FieldBuilder<TSource, TReturn> ResolveEvents<TSource, TReturn, TEvent>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, IAsyncEnumerable<TEvent>> events,
        Func<IServiceProvider, TEvent, CancellationToken, ValueTask<bool>> concerns)
    {
        field.FieldType.Resolver = new FuncFieldResolver<object?>(context => context.Source);
        field.FieldType.StreamResolver = new Resolver(context => new EventSource(
            Boxed(events(context)), (services, happened, cancellation) => concerns(services, (TEvent)happened!, cancellation)));

        return field;
    }

    private static async IAsyncEnumerable<object?> Boxed<T>(
        IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var one in events.WithCancellation(stop))
        {
            yield return one;
        }
    }

    private sealed class Resolver(Func<IResolveFieldContext, EventSource> source) : ISourceStreamResolver
    {
        public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) => new(source(context));
    }
}
