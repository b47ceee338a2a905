using CustomerGraph.Conventions.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The limits of a list or an object that is written into the document.</summary>
internal static class LiteralLimits
{
    /// <returns>The first limit that the literal goes over, or null.</returns>
    public static Refusal? Check(GraphQLValue literal, ROM source, GuardOptions limits)
    {
        var open = new Stack<(GraphQLValue Value, int Depth)>();
        open.Push((literal, 1));
        while (open.TryPop(out var next))
        {
            var (value, depth) = next;
            var within = Within(value);
            if (within.Count > 0 && depth > limits.MaxValueDepth)
            {
                return GuardRefusals.TooDeep("values", limits.MaxValueDepth).At(source, value.Location.Start);
            }

            if (within.Count > limits.MaxListItems)
            {
                return GuardRefusals.Over("items in a list or members in an object", limits.MaxListItems)
                    .At(source, value.Location.Start);
            }

            foreach (var item in within)
            {
                open.Push((item, depth + 1));
            }
        }

        return null;
    }

    private static List<GraphQLValue> Within(GraphQLValue value) => value switch
    {
        GraphQLListValue list => list.Values ?? [],
        GraphQLObjectValue members => members.Fields?.ConvertAll(member => member.Value) ?? [],
        _ => [],
    };
}
