using CustomerGraph.Conventions.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>How far operations and fragments extend once the fragments that they spread are opened.</summary>
/// <remarks>
/// Every definition is measured once, after those that it spreads: in time linear in the document, however often
/// fragments double, and without recursion, so that neither a long chain nor a cycle reaches the end of the stack.
/// A spread that names no fragment opens nothing, and of two fragments with one name the first counts, as for the engine.
/// </remarks>
internal sealed class FragmentExpansion
{
    private readonly GraphQLDocument document;
    private readonly IReadOnlyList<DefinitionOutline> outlines;
    private readonly Dictionary<ROM, int> fragments = [];
    private readonly Extent?[] extents;
    private readonly bool[] entered;

    private FragmentExpansion(GraphQLDocument document, IReadOnlyList<DefinitionOutline> outlines)
    {
        this.document = document;
        this.outlines = outlines;
        extents = new Extent?[outlines.Count];
        entered = new bool[outlines.Count];
        for (var index = 0; index < outlines.Count; index++)
        {
            if (outlines[index].Definition is GraphQLFragmentDefinition fragment)
            {
                fragments.TryAdd(fragment.FragmentName.Name.Value, index);
            }
        }
    }

    /// <returns>The first limit that a definition goes over once opened, or the first cycle, or null.</returns>
    public static Refusal? Check(GraphQLDocument document, IReadOnlyList<DefinitionOutline> outlines, GuardOptions limits)
    {
        var expansion = new FragmentExpansion(document, outlines);
        long size = 0;
        for (var index = 0; index < outlines.Count; index++)
        {
            if (expansion.Measure(index) is { } cycle)
            {
                return cycle;
            }

            var extent = expansion.extents[index]!.Value;
            size += outlines[index].Definition is GraphQLOperationDefinition ? extent.Size : 0;
            if (Over(extent, Math.Max(size, extent.Size), limits) is { } refusal)
            {
                return refusal.At(document.Source, outlines[index].Definition.Location.Start);
            }
        }

        return null;
    }

    private static Refusal? Over(Extent extent, long size, GuardOptions limits) =>
        size > limits.MaxFields ? GuardRefusals.Over("fields once fragments are opened", limits.MaxFields)
        : extent.Fields > limits.MaxDepth ? GuardRefusals.TooDeep("fields", limits.MaxDepth)
        : extent.Selections > limits.MaxNesting ? GuardRefusals.TooDeep("fields and fragments", limits.MaxNesting)
        : extent.IntrospectionLists > limits.MaxIntrospectionDepth
            ? GuardRefusals.TooDeep("lists of introspection", limits.MaxIntrospectionDepth)
        : null;

    private Refusal? Measure(int definition)
    {
        var path = new Stack<(int Definition, int NextSpread)>();
        path.Push((definition, 0));
        while (path.TryPop(out var at))
        {
            if (extents[at.Definition] is not null)
            {
                continue;
            }

            entered[at.Definition] = true;
            var spreads = outlines[at.Definition].Spreads;
            var unmeasured = at.NextSpread;
            while (unmeasured < spreads.Count && (Target(spreads[unmeasured].Spread) is not { } known || extents[known] is not null))
            {
                unmeasured++;
            }

            if (unmeasured == spreads.Count)
            {
                extents[at.Definition] = Opened(outlines[at.Definition]);
                continue;
            }

            var target = Target(spreads[unmeasured].Spread)!.Value;
            if (entered[target])
            {
                return Cycle(spreads[unmeasured].Spread);
            }

            path.Push((at.Definition, unmeasured));
            path.Push((target, 0));
        }

        return null;
    }

    private Extent Opened(DefinitionOutline outline)
    {
        var extent = outline.Own;
        foreach (var (spread, level) in outline.Spreads)
        {
            if (Target(spread) is { } fragment)
            {
                extent = extent.With(level, extents[fragment]!.Value);
            }
        }

        return extent;
    }

    private int? Target(GraphQLFragmentSpread spread) =>
        fragments.TryGetValue(spread.FragmentName.Name.Value, out var index) ? index : null;

    private Refusal Cycle(GraphQLFragmentSpread spread)
    {
        var name = spread.FragmentName.Name.StringValue.Cut(100);
        return new Refusal(
            GuardCodes.FragmentCycle,
            $"Fragment \"{name}\" spreads itself, directly or through others.",
            ("fragment", name)).At(document.Source, spread.Location.Start);
    }
}
