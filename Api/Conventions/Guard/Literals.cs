using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Whether arguments say the same.</summary>
internal static class Literals
{
    /// <summary>The same names with the same values, in whatever order.</summary>
    public static bool Same(GraphQLArguments? one, GraphQLArguments? other)
    {
        var (first, second) = (one?.Items ?? [], other?.Items ?? []);
        return first.Count == second.Count && first.TrueForAll(argument =>
            second.Find(candidate => candidate.Name.Value == argument.Name.Value) is { } same
            && Same(argument.Value, same.Value));
    }

    // Recursive, but no deeper than the guard lets literals nest.
    private static bool Same(GraphQLValue one, GraphQLValue other) => (one, other) switch
    {
        (GraphQLListValue first, GraphQLListValue second) =>
            (first.Values ?? []).SequenceEqual(second.Values ?? [], Comparer),
        (GraphQLObjectValue first, GraphQLObjectValue second) => Same(first.Fields ?? [], second.Fields ?? []),
        (GraphQLVariable first, GraphQLVariable second) => first.Name.Value == second.Name.Value,
        (GraphQLEnumValue first, GraphQLEnumValue second) => first.Name.Value == second.Name.Value,
        (IHasValueNode first, IHasValueNode second) => one.Kind == other.Kind && first.Value == second.Value,
        _ => one.Kind == other.Kind,
    };

    private static bool Same(List<GraphQLObjectField> one, List<GraphQLObjectField> other) =>
        one.Count == other.Count && one.TrueForAll(member =>
            other.Find(candidate => candidate.Name.Value == member.Name.Value) is { } same && Same(member.Value, same.Value));

    private static readonly EqualityComparer<GraphQLValue> Comparer =
        EqualityComparer<GraphQLValue>.Create((one, other) => Same(one!, other!));
}
