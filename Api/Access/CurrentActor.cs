using CustomerGraph.Persistence.Store;
using GraphQL;

namespace CustomerGraph.Api.Access;

/// <summary>Who asks, when, and what they may see: what goes into the history with every change.</summary>
internal sealed class CurrentActor(TimeProvider clock)
{
    /// <summary>The caller of the operation that a field belongs to, now.</summary>
    public Authorship Of(IResolveFieldContext context)
    {
        var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Value;

        return new Authorship(caller.Name, clock.GetUtcNow(), caller.Sight) { Operation = context.FieldDefinition.Name };
    }
}
