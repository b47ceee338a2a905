using CustomerGraph.Conventions.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>How many selections come together under one response name, fragments opened and selection sets merged.</summary>
/// <remarks>
/// The engine merges repeated fields pairwise, for every object of the answer again. What is counted is the path of names
/// in the answer, whatever the types: <c>{ a { b } a { ... on X { b } } }</c> has <c>a</c> twice and <c>a.b</c> twice.
/// Linear in the document with its fragments opened, so it comes after the check of that size.
/// </remarks>
internal sealed class RepeatedNames(GraphQLDocument document, GuardOptions limits)
{
    private readonly Dictionary<ROM, GraphQLSelectionSet> fragments = Fragments(document);

    /// <returns>The first response name that is repeated too often, or null.</returns>
    public Refusal? Check()
    {
        var merged = new Stack<List<GraphQLSelectionSet>>();
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            merged.Push([operation.SelectionSet]);
        }

        while (merged.TryPop(out var sets))
        {
            foreach (var (name, repeats) in Collect(sets))
            {
                if (repeats.Count > limits.MaxRepeats)
                {
                    return GuardRefusals.Over($"selections of \"{name.ToString().Cut(100)}\" in one place", limits.MaxRepeats)
                        .At(document.Source, repeats.Last.Location.Start);
                }

                if (repeats.Sets.Count > 0)
                {
                    merged.Push(repeats.Sets);
                }
            }
        }

        return null;
    }

    private Dictionary<ROM, Repeats> Collect(List<GraphQLSelectionSet> sets)
    {
        var names = new Dictionary<ROM, Repeats>();
        var open = new Stack<GraphQLSelectionSet>(sets);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case GraphQLField field:
                        var name = (field.Alias?.Name ?? field.Name).Value;
                        names[name] = (names.GetValueOrDefault(name) ?? new Repeats()).With(field);
                        break;
                    case GraphQLInlineFragment inline:
                        open.Push(inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment):
                        open.Push(fragment);
                        break;
                }
            }
        }

        return names;
    }

    private static Dictionary<ROM, GraphQLSelectionSet> Fragments(GraphQLDocument document)
    {
        var fragments = new Dictionary<ROM, GraphQLSelectionSet>();
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            fragments.TryAdd(fragment.FragmentName.Name.Value, fragment.SelectionSet);
        }

        return fragments;
    }

    private sealed class Repeats
    {
        public int Count { get; private set; }

        public GraphQLField Last { get; private set; } = null!;

        public List<GraphQLSelectionSet> Sets { get; } = [];

        public Repeats With(GraphQLField field)
        {
            Count++;
            Last = field;
            if (field.SelectionSet is { } set)
            {
                Sets.Add(set);
            }

            return this;
        }
    }
}
