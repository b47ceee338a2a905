using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Identity;

/// <summary><c>Node</c>: whatever has a global id.</summary>
public sealed class NodeInterface : InterfaceGraphType<Entity>
{
    /// <summary>The interface with its one field.</summary>
    public NodeInterface()
    {
        Name = "Node";
        Description = "An object that can be asked for again by its id.";
        ResolveType = value => (value as Entity)?.Type;

        AddField(new FieldType
        {
            Name = "id",
            Type = typeof(NonNullGraphType<IdGraphType>),
            Description = "The id of the object in the whole graph, for `node` and for caches.",
        });
    }
}
