using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Api.Schema;

/// <summary>Subscription: what is told when it happens.</summary>
internal sealed class SubscriptionType : ObjectGraphType
{
    /// <summary>The type, put together from what each room offers.</summary>
    public SubscriptionType(EntityModel entities, IEnumerable<ISubscriptionFields> rooms)
    {
        Name = "Subscription";
        Description =
            "What is told when it happens, on whichever node. Each event has a `position`; who subscribes again with it as `after` first gets "
            + "what came in the meantime, and maybe again what they have.";

        foreach (var room in rooms)
        {
            room.AddTo(this, entities);
        }
    }
}
