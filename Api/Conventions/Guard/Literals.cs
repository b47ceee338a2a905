using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Values that are written into a document.</summary>
internal static class Literals
{
    extension(GraphQLValue value)
    {
        /// <summary>How many items a list has, or members an object; none for everything else.</summary>
        public int ItemCount => value switch
        {
            GraphQLListValue list => list.Values?.Count ?? 0,
            GraphQLObjectValue members => members.Fields?.Count ?? 0,
            _ => 0,
        };
    }

    /// <summary>A value and those within it, each with the number of lists and objects around it and of itself. Not recursive.</summary>
    public static IEnumerable<(GraphQLValue Value, int Depth)> Within(GraphQLValue? literal)
    {
        if (literal is null)
        {
            yield break;
        }

        var open = new Stack<(GraphQLValue Value, int Depth)>();
        open.Push((literal, 1));
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var item in ItemsOf(next.Value))
            {
                open.Push((item, next.Depth + 1));
            }
        }
    }

    /// <summary>Whether arguments say the same: equal names with equal values, in whatever order.</summary>
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

    private static IEnumerable<GraphQLValue> ItemsOf(GraphQLValue value) => value switch
    {
        GraphQLListValue { Values: { } items } => items,
        GraphQLObjectValue { Fields: { } members } => members.Select(member => member.Value),
        _ => [],
    };

    private static readonly EqualityComparer<GraphQLValue> Comparer =
        EqualityComparer<GraphQLValue>.Create((one, other) => Same(one!, other!));
}
