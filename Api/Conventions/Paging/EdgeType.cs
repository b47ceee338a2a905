using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Paging;

/// <summary>A row of a connection with its cursor.</summary>
internal sealed class EdgeType : ObjectGraphType<Edge>
{
    public EdgeType(string name, IEntityType entity)
    {
        Name = name;
        Description = $"A row of a list of {entity.Name} and where it stands in it.";
        IsTypeOf = value => value is Edge;
        this.Requires(Policy.OfField);

        AddField(new FieldType
        {
            Name = "cursor",
            Type = typeof(NonNullGraphType<StringGraphType>),
            Description = "Where the row stands: a page can begin after it or end before it.",
        }).Pure((Edge edge) => edge.Cursor);

        AddField(new FieldType { Name = "node", ResolvedType = new NonNullGraphType(entity), Description = "The row." })
            .Pure((Edge edge) => edge.Node);
    }
}
