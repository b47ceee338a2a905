using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Sorting;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Paging;

/// <summary>Reads what a field of a connection asks for, from its arguments and its selection.</summary>
internal sealed class PageRequestReader(IExecutionContext context, EntityPlanner planner, string filter = ConnectionArguments.Where)
{
    private readonly OperationRights rights = OperationRights.Of(context);

    /// <summary>The request of a selected field; errors name it by its coordinate, as in <c>Query.customers</c>.</summary>
    /// <exception cref="FieldError">An argument asks for what there is not.</exception>
    public PageRequest Read(IEntityType type, Selected field, string coordinate, PagingOptions options)
    {
        var (size, fromEnd) = Size(field, coordinate, options);
        var where = FilterReader.Read(type, Argument(field, filter), RawInput.Of(context, field.Node, filter), rights);
        var order = OrderReader.Read(type, Argument(field, "order"), RawInput.Of(context, field.Node, "order"), rights);
        var keyset = new Keyset(type, order, Argument(field, filter));
        var request = new PageRequest
        {
            Type = type,
            Size = size,
            FromEnd = fromEnd,
            After = Keys(field, "after", keyset),
            Before = Keys(field, "before", keyset),
            Where = where,
            Keyset = keyset,
        };

        return Select(request, field);
    }

    private static (int Size, bool FromEnd) Size(Selected field, string coordinate, PagingOptions options)
    {
        var first = (int?)Argument(field, "first");
        var last = (int?)Argument(field, "last");

        if (options.RequirePagingBoundaries && first is null && last is null)
        {
            throw new FieldError(
                "HC0052",
                $"You must provide a `first` or `last` value to properly paginate the `{field.Field.ResolvedType!.GetNamedType().Name}`.",
                ("coordinate", coordinate));
        }

        foreach (var (name, size) in new[] { ("first", first), ("last", last) })
        {
            if (size < 0)
            {
                throw new FieldError(
                    "HC0079", $"The argument `{name}` must be at least 0.", ("coordinate", coordinate), ("requestedItems", size));
            }

            if (size > options.MaxPageSize)
            {
                throw new FieldError(
                    "HC0051",
                    "The maximum allowed items per page were exceeded.",
                    ("coordinate", coordinate), ("requestedItems", size), ("maxAllowedItems", options.MaxPageSize));
            }
        }

        return (first, last) switch
        {
            (not null, not null) => throw new FieldError(
                "CG_FIRST_AND_LAST", "Give `first` or `last`, not both: a page is counted from one end.", ("coordinate", coordinate)),
            (null, { } size) => (size, true),
            _ => (first ?? options.DefaultPageSize, false),
        };
    }

    private static object?[]? Keys(Selected field, string argument, Keyset keyset) => (string?)Argument(field, argument) is not { } cursor
        ? null
        : keyset.Decode(cursor) ?? throw new FieldError(
            "HC0078",
            $"The cursor in `{argument}` is none of this list. A cursor is good only with the `where` and `order` that it came with.",
            ("argument", argument), ("cursor", cursor.Length <= 200 ? cursor : cursor[..200]));

    private static object? Argument(Selected field, string name) =>
        field.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    private PageRequest Select(PageRequest request, Selected field)
    {
        var selections = new SelectionReader(context);
        var nodes = new List<GraphQLParser.AST.GraphQLSelectionSet>();
        var wantsNodes = false;

        foreach (var part in selections.Read((IObjectGraphType)field.Field.ResolvedType!.GetNamedType(), field.Below))
        {
            switch (part.Field.Name)
            {
                case "totalCount":
                    request = request with { WantsTotalCount = true };
                    break;
                case "nodes":
                    wantsNodes = true;
                    nodes.AddRange(part.Below);
                    break;
                case "edges":
                    wantsNodes = true;
                    foreach (var inner in selections.Read((IObjectGraphType)part.Field.ResolvedType!.GetNamedType(), part.Below))
                    {
                        nodes.AddRange(inner.Below);
                        request = request with { WantsCursors = request.WantsCursors || inner.Field.Name == "cursor" };
                    }

                    break;
                case "pageInfo":
                    wantsNodes = true;
                    foreach (var inner in selections.Read((IObjectGraphType)part.Field.ResolvedType!.GetNamedType(), part.Below))
                    {
                        request = inner.Field.Name is "startCursor" or "endCursor"
                            ? request with { WantsCursors = true }
                            : request with { WantsMore = true };
                    }

                    break;
            }
        }

        return wantsNodes ? request with { Nodes = planner.Plan(request.Type, nodes) } : request;
    }
}
