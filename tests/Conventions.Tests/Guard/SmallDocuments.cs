using FsCheck;
using FsCheck.Fluent;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>Makes documents over <see cref="Shelf"/> that are valid but for merging, and some whose fragments go in circles.</summary>
public static class SmallDocuments
{
    private const int MostFragments = 4;

    private static readonly string?[] Aliases = [null, null, null, null, null, null, "title", "x"];

    // Mostly none, else equal but for the order, or different.
    private static readonly string?[] Arguments =
    [
        .. Enumerable.Repeat<string?>(null, 20), "(a: 1)", "(a: 2)", "(a: 1, b: [1, 2])", "(b: [1, 2], a: 1)", "(b: [2, 1])",
        """(f: { title: "x", pages: 1 })""", """(f: { title: "y", pages: 1 })""",
    ];

    private static readonly string[] Directives =
        ["@skip(if: true)", "@skip(if: false)", "@include(if: true)", "@include(if: false)", "@unknown"];

    public static Arbitrary<SmallDocument> Any() => Arb.From(Documents(cycles: false), Smaller);

    /// <summary>Documents whose fragments may spread whatever they like, themselves included.</summary>
    public static Arbitrary<Tangled> AnyTangled() =>
        Arb.From(Documents(cycles: true).Select(document => new Tangled(document)));

    /// <summary>Documents whose fields can be merged, so that they could be executed.</summary>
    public static Arbitrary<Mergeable> AnyMergeable() => Arb.From(
        Documents(cycles: false).Where(MergeableFieldsProperties.IsValid).Select(document => new Mergeable(document)));

    private static Gen<SmallDocument> Documents(bool cycles) =>
        from count in Gen.Choose(0, MostFragments)
        from types in Gen.Elements(Shelf.Fields.Keys.ToArray()).ArrayOf(count)
        from fragments in Gen.CollectToList(
            Enumerable.Range(0, count),
            index => Fragment(index, types, cycles ? 0 : index + 1))
        from operations in Selections("Query", 3, types, 0).ListOf().Resize(2)
        from first in Selections("Query", 3, types, 0)
        select new SmallDocument([first, .. operations], Used([first, .. operations], fragments));

    private static Gen<SmallFragment> Fragment(int index, string[] types, int firstSpread) =>
        Selections(types[index], 2, types, firstSpread).Select(selections => new SmallFragment($"F{index}", types[index], selections));

    private static Gen<SmallSelection[]> Selections(string type, int depth, string[] types, int firstSpread) =>
        from count in Gen.Choose(1, 3)
        from selections in Selection(type, depth, types, firstSpread).ArrayOf(count)
        select selections;

    private static Gen<SmallSelection> Selection(string type, int depth, string[] types, int firstSpread)
    {
        var spreads = Enumerable.Range(firstSpread, Math.Max(0, types.Length - firstSpread))
            .Where(index => Shelf.Overlapping[type].Contains(types[index]) || Shelf.Overlapping[types[index]].Contains(type))
            .SelectMany(index => new SmallSelection[] { new SmallSelection.Spread($"F{index}"), new SmallSelection.Spread($"F{index}", "@skip(if: true)") })
            .ToArray();
        var fields = Shelf.Fields[type].Where(field => depth > 0 || field.Below is null).ToArray();
        var choices = new List<(int, Gen<SmallSelection>)>
        {
            (4, Gen.Elements(fields.Length > 0 ? fields : [("__typename", null)]).SelectMany(field => Field(field, depth, types, firstSpread))),
        };
        if (depth > 0)
        {
            choices.Add((2, Inline(type, depth, types, firstSpread)));
        }

        if (spreads.Length > 0)
        {
            choices.Add((2, Gen.Elements(spreads)));
        }

        return Gen.Frequency(choices.ToArray());
    }

    private static Gen<SmallSelection> Field((string Name, string? Below) field, int depth, string[] types, int firstSpread) =>
        from alias in Gen.Elements(Aliases)
        from arguments in field.Name == "__typename" ? Gen.Constant<string?>(null) : Gen.Elements(Arguments)
        from directives in Gen.Frequency(
            (8, Gen.Constant<string[]>([])), (1, Gen.Elements(Directives).ArrayOf(1)), (1, Gen.Elements(Directives[..^1]).Select(directive => new[] { "@unknown", directive })))
        from below in field.Below is null
            ? Gen.Constant<SmallSelection[]>([])
            : Selections(field.Below, depth - 1, types, firstSpread)
        select (SmallSelection)new SmallSelection.Field(alias, field.Name, arguments, directives, below);

    private static Gen<SmallSelection> Inline(string type, int depth, string[] types, int firstSpread) =>
        from condition in Gen.Elements<string?>([null, .. Shelf.Overlapping[type]])
        from below in Selections(condition ?? type, depth - 1, types, firstSpread)
        select (SmallSelection)new SmallSelection.Inline(condition, below);

    private static List<SmallFragment> Used(IEnumerable<SmallSelection[]> operations, IEnumerable<SmallFragment> fragments)
    {
        var all = fragments.ToDictionary(fragment => fragment.Name);
        var used = new HashSet<string>();
        var open = new Stack<IReadOnlyList<SmallSelection>>(operations);
        while (open.TryPop(out var selections))
        {
            foreach (var selection in selections)
            {
                open.Push(selection.Below);
                if (selection is SmallSelection.Spread spread && used.Add(spread.Fragment))
                {
                    open.Push(all[spread.Fragment].Selections);
                }
            }
        }

        return [.. all.Values.Where(fragment => used.Contains(fragment.Name))];
    }

    private static IEnumerable<SmallDocument> Smaller(SmallDocument document)
    {
        foreach (var (index, operation) in document.Operations.Index())
        {
            foreach (var fewer in Smaller(operation))
            {
                var operations = document.Operations.ToArray();
                operations[index] = fewer;
                yield return new SmallDocument(operations, Used(operations, document.Fragments));
            }
        }
    }

    private static IEnumerable<SmallSelection[]> Smaller(IReadOnlyList<SmallSelection> selections)
    {
        for (var index = 0; index < selections.Count; index++)
        {
            if (selections.Count > 1)
            {
                yield return [.. selections.Take(index), .. selections.Skip(index + 1)];
            }

            foreach (var below in Smaller(selections[index].Below))
            {
                yield return [.. selections.Take(index), selections[index] with { Below = below }, .. selections.Skip(index + 1)];
            }
        }
    }
}

/// <summary>A document whose fields can be merged.</summary>
public sealed record Mergeable(SmallDocument Document);

/// <summary>A document whose fragments may go in circles.</summary>
public sealed record Tangled(SmallDocument Document);
