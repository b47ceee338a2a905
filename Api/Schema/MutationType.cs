using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Api.Schema;

/// <summary>Mutation: what can be done.</summary>
internal sealed class MutationType : ObjectGraphType
{
    /// <summary>The type, put together from what each room offers.</summary>
    public MutationType(EntityModel entities, IEnumerable<IMutationFields> rooms)
    {
        Name = "Mutation";
        Description = "What can be done. Each mutation takes one `input` and gives a payload with what was changed, or with the `errors` for which nothing was.";

        foreach (var room in rooms)
        {
            room.AddTo(this, entities);
        }
    }
}
