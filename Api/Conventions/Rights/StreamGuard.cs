using GraphQL;
using GraphQL.Resolvers;

namespace CustomerGraph.Conventions.Rights;

/// <summary>Lets only those begin to listen whom the policy of the field lets in; each event is judged again.</summary>
internal sealed class StreamGuard(FieldGuard guard, ISourceStreamResolver inner) : ISourceStreamResolver
{
    /// <inheritdoc/>
    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context)
    {
        OperationRights.Of(context.ExecutionContext).Demand(guard);

        return inner.ResolveAsync(context);
    }
}
