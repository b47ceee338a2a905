using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Paging;

/// <summary>The arguments that every connection has.</summary>
internal static class ConnectionArguments
{
    /// <summary>What conditions are given by, where nothing else is said.</summary>
    public const string Where = "where";

    /// <summary>Makes a field one of a connection.</summary>
    public static void AddTo(FieldType field, IEntityType type, string? connectionName, EntityModel model, string filter = Where)
    {
        var size = model.Paging;

        field.ResolvedType = model.Connection(type, field.Name, connectionName);
        field.Arguments = new QueryArguments(
        [
            Argument("first", model.Service(typeof(IntGraphType)),
                $"How many rows to give from the beginning, at most {size.MaxPageSize}; {size.DefaultPageSize} when neither `first` nor `last` is given."),
            Argument("after", model.Service(typeof(StringGraphType)), "The cursor after which to begin."),
            Argument("last", model.Service(typeof(IntGraphType)), $"How many rows to give from the end, at most {size.MaxPageSize}. Not together with `first`."),
            Argument("before", model.Service(typeof(StringGraphType)), "The cursor before which to end."),
            Argument(filter, model.Filter(type), "Which rows to give.").Costs(Weights.Filter),
            Argument("order", new ListGraphType(new NonNullGraphType(model.Sort(type))), "In which order to give them; by id when nothing is said.").Costs(Weights.Sort),
            .. field.Arguments?.AsEnumerable() ?? [],
        ]);

        field.Costs(Weights.Loading).ListSize(
            size.MaxPageSize, ["first", "last"], ["edges", "nodes"], size.DefaultPageSize, size.RequirePagingBoundaries);
    }

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };
}
