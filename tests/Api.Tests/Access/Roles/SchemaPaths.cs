using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>For each object type the shortest way to it from the root of queries.</summary>
internal sealed class SchemaPaths
{
    private readonly Dictionary<string, Step?> found = [];

    public SchemaPaths(ISchema schema)
    {
        var open = new Queue<IObjectGraphType>([schema.Query]);
        found[schema.Query.Name] = null;

        while (open.TryDequeue(out var type))
        {
            // Lists first: a row that must be named may have nothing below it.
            foreach (var field in type.Fields.OrderBy(field => SampleValues.Needs(field)))
            {
                foreach (var next in ObjectsOf(field.ResolvedType!.GetNamedType()).Where(next => !found.ContainsKey(next.Name)))
                {
                    found[next.Name] = new Step(type, field, next);
                    open.Enqueue(next);
                }
            }
        }
    }

    /// <summary>The fields of all types that queries reach.</summary>
    public IEnumerable<(IObjectGraphType Type, FieldType Field)> Fields(ISchema schema) => schema.AllTypes.OfType<IObjectGraphType>()
        .Where(type => found.ContainsKey(type.Name) && !type.Name.StartsWith("__", StringComparison.Ordinal))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .SelectMany(type => type.Fields.Select(field => (type, field)));

    /// <summary>Types that only mutations give.</summary>
    public IEnumerable<IObjectGraphType> Unreached(ISchema schema) => schema.AllTypes.OfType<IObjectGraphType>()
        .Where(type => !found.ContainsKey(type.Name) && !type.Name.StartsWith("__", StringComparison.Ordinal) && type != schema.Mutation && type != schema.Subscription);

    /// <summary>The fields that are passed on the way to a type, from the root on.</summary>
    public IReadOnlyList<(string Type, string Field)> WayTo(IObjectGraphType type) =>
        found[type.Name] is { } step ? [.. WayTo(step.From), (step.From.Name, step.Field.Name)] : [];

    /// <summary>A query for a selection of a type.</summary>
    public string Query(IObjectGraphType type, string selection) => found[type.Name] is not { } step
        ? $"{{ {selection} }}"
        : Query(step.From, $"{step.Field.Name}{SampleValues.ArgumentsOf(step.Field)} {{ {On(step, selection)} }}");

    private static string On(Step step, string selection) =>
        step.Field.ResolvedType!.GetNamedType() is IObjectGraphType ? selection : $"... on {step.To.Name} {{ {selection} }}";

    private static IEnumerable<IObjectGraphType> ObjectsOf(IGraphType type) => type switch
    {
        IObjectGraphType only => [only],
        UnionGraphType union => union.PossibleTypes,
        _ => [],
    };

    private sealed record Step(IObjectGraphType From, FieldType Field, IObjectGraphType To);
}
