using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Identity;
using GraphQL.Types;

namespace CustomerGraph.Api.Schema;

/// <summary>Query: what can be asked.</summary>
internal sealed class QueryType : ObjectGraphType
{
    /// <summary>The type, put together from what each room offers.</summary>
    public QueryType(EntityModel entities, IEnumerable<IQueryFields> rooms)
    {
        Name = "Query";
        Description = "What can be asked.";
        this.Nodes(entities, Policies.SignedIn);

        foreach (var room in rooms)
        {
            room.AddTo(this, entities);
        }
    }
}
