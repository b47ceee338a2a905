using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Paging;

/// <summary>A connection: a page of a list with what is needed to read on.</summary>
internal sealed class ConnectionType : ObjectGraphType<Page>
{
    public ConnectionType(string name, IEntityType entity, EntityModel model)
    {
        Name = name;
        Entity = entity;
        Description = $"A page of a list of {entity.Name}.";
        IsTypeOf = value => value is Page;
        this.Requires(Policy.OfField);

        var edge = model.Derive(name[..^"Connection".Length] + "Edge", edgeName => new EdgeType(edgeName, entity));

        Add("edges", List(edge), "The rows of the page, each with its cursor.").Pure((Page page) => page.Edges);
        Add("nodes", List(entity), "The rows of the page.").Pure((Page page) => page.Nodes);
        Add("pageInfo", new NonNullGraphType(model.Service(typeof(PageInfoType))), "What is needed to read on.").Pure((Page page) => page);
        Add("totalCount", new NonNullGraphType(model.Service(typeof(IntGraphType))), "How many rows the whole list has. Counted only when it is asked for.")
            .Pure((Page page) => page.TotalCount);
    }

    public IEntityType Entity { get; }

    private static NonNullGraphType List(IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));

    private FieldType Add(string name, IGraphType type, string description) =>
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
}
