using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary>An operation as it is priced.</summary>
/// <remarks>
/// How often a field is resolved multiplies down the tree, and costs add up the tree; so there is a pass down for the
/// lengths of lists, and one up for the sums. Both follow a list of fields: no recursion, and no search.
/// </remarks>
internal sealed class CostPlan(
    GraphQLOperationDefinition operation,
    double rootWeight,
    IReadOnlyList<int[]> rootCases,
    IReadOnlyList<PlanNode> nodes,
    IReadOnlyList<(int Parent, GraphQLDirectives Directives)> gates,
    int groups,
    IntrospectionSizes introspection)
{
    /// <summary>The place above the fields of the root.</summary>
    public const int Root = -1;

    /// <summary>The gate of what stands under no condition.</summary>
    public const int Always = -1;

    /// <summary>The cost with these variables, as they were sent.</summary>
    /// <exception cref="Refusal">HC0082: a list wants exactly one argument that says how long it is.</exception>
    public OperationCost Price(Inputs? variables, CostOptions options)
    {
        var given = new GivenValues(operation, variables);
        var open = OpenGates(given);
        var lengths = new double[nodes.Count];
        var sums = new OperationCost[groups];
        for (var index = 0; index < nodes.Count; index++)
        {
            lengths[index] = IsOpen(nodes[index], open) ? Length(nodes[index], lengths, given, options) : 0;
        }

        for (var index = nodes.Count - 1; index >= 0; index--)
        {
            if (IsOpen(nodes[index], open))
            {
                sums[nodes[index].Group] += Sum(nodes[index], lengths[index], given, sums);
            }
        }

        return new OperationCost(0, rootWeight, 0, 0) + Dearest(rootCases, sums);
    }

    private bool[] OpenGates(GivenValues given)
    {
        var open = new bool[gates.Count];
        for (var index = 0; index < open.Length; index++)
        {
            var (parent, directives) = gates[index];
            open[index] = (parent == Always || open[parent]) && given.Includes(directives);
        }

        return open;
    }

    private static bool IsOpen(PlanNode node, bool[] open)
    {
        foreach (var gate in node.Gates)
        {
            if (gate == Always || open[gate])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How long the list of a field is; of a connection, how long its page is.</summary>
    private double Length(PlanNode node, double[] lengths, GivenValues given, CostOptions options) =>
        node.SizedByParent ? lengths[node.Parent]
        : node.Sizing is not null ? given.Length(node, options.DefaultListSize)
        : node.ListLevels == 0 ? 1
        : node.Introspects ? introspection.Of(node.Definition)
        : options.DefaultListSize;

    private static OperationCost Sum(PlanNode node, double length, GivenValues given, OperationCost[] sums)
    {
        // A connection is one object, whatever the length of its page; a list of lists is as long as its lists together.
        var values = node.ListLevels == 0 ? 1 : Math.Pow(length, node.ListLevels);
        var own = node.Introspects
            ? new OperationCost(0, 0, 0, values)
            : new OperationCost(node.Weight + given.ArgumentCost(node), values * node.TypeWeight, values, 0);

        return own + (values * Dearest(node.Cases, sums));
    }

    private static OperationCost Dearest(IReadOnlyList<int[]> cases, OperationCost[] sums)
    {
        var dearest = OperationCost.Zero;
        foreach (var groups in cases)
        {
            var sum = OperationCost.Zero;
            foreach (var group in groups)
            {
                sum += sums[group];
            }

            dearest = OperationCost.Max(dearest, sum);
        }

        return dearest;
    }
}
