using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser;
using GraphQLParser.AST;
using Conflict = GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged.Conflict;
using ConflictReason = GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged.ConflictReason;
using Message = GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged.Message;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Whether the fields of a selection set can be merged.</summary>
/// <remarks>
/// Equal shape is an equivalence, and so is equal name with equal arguments: instead of every pair, each field of a group
/// is compared with the first. Shapes must agree for all fields of a response name; names and arguments only for those
/// that one object can have both: the fields on one object type together with those on interfaces and unions. Then the
/// selections of a group are merged and examined the same way. The second examination can double at every level, so
/// comparisons are counted. After the algorithm of S. Adameit, "GraphQL: fields can merge, fast" (2018).
/// </remarks>
internal sealed class FieldMerge(ValidationContext context, GuardOptions limits)
{
    // More are not shown; a handful tells what is wrong.
    private const int MostConflicts = 20;

    private readonly Stack<(List<Selections> Merged, bool Shapes)> open = new();
    private int comparisons;
    private int conflicts;

    private readonly record struct Selections(GraphQLSelectionSet Set, IGraphType? Type);

    private readonly record struct Occurrence(GraphQLField Field, IGraphType? Parent, FieldType? Definition);

    /// <summary>Examines a selection set on a type and reports what conflicts.</summary>
    /// <exception cref="Refusal">It takes more comparisons than allowed.</exception>
    public void Examine(GraphQLSelectionSet set, IGraphType? type)
    {
        open.Push(([new(set, type)], Shapes: true));
        open.Push(([new(set, type)], Shapes: false));
        while (conflicts < MostConflicts && open.TryPop(out var next))
        {
            if (Collect(next.Merged) is not { } names)
            {
                throw new Refusal(
                    GuardCodes.MergeBudget,
                    $"The fields of the document take more than {limits.MaxMergeComparisons} comparisons to merge.",
                    ("limit", "comparisons"), ("allowed", limits.MaxMergeComparisons));
            }

            foreach (var (name, fields) in names)
            {
                ExamineName(name, fields, next.Shapes);
            }
        }
    }

    private void ExamineName(ROM name, List<Occurrence> fields, bool shapes)
    {
        if (shapes)
        {
            Compare(name, fields, ShapeConflict);
            Descend(fields, shapes);
            return;
        }

        foreach (var group in OfOneObject(fields))
        {
            Compare(name, group, SelectionConflict);
            Descend(group, shapes);
        }
    }

    private void Compare(ROM name, List<Occurrence> fields, Func<Occurrence, Occurrence, string?> conflict)
    {
        for (var index = 1; index < fields.Count && conflicts < MostConflicts; index++)
        {
            if (conflict(fields[0], fields[index]) is { } reason)
            {
                Report(name, reason, fields[0].Field, fields[index].Field);
            }
        }
    }

    private void Descend(List<Occurrence> fields, bool shapes)
    {
        var merged = new List<Selections>();
        foreach (var (field, _, definition) in fields)
        {
            if (field.SelectionSet is { } set)
            {
                merged.Add(new Selections(set, definition?.ResolvedType?.GetNamedType()));
            }
        }

        if (merged.Count > 0)
        {
            open.Push((merged, shapes));
        }
    }

    private static IEnumerable<List<Occurrence>> OfOneObject(List<Occurrence> fields)
    {
        var objects = fields.Select(field => field.Parent).OfType<IObjectGraphType>().Distinct().ToList();
        if (objects.Count < 2)
        {
            return [fields];
        }

        return objects.Select(type =>
            fields.FindAll(field => field.Parent is not IObjectGraphType || ReferenceEquals(field.Parent, type)));
    }

    private static string? ShapeConflict(Occurrence first, Occurrence second) =>
        first.Definition?.ResolvedType is { } one && second.Definition?.ResolvedType is { } other && !SameShape(one, other)
            ? $"they return conflicting types {one} and {other}"
            : null;

    private static string? SelectionConflict(Occurrence first, Occurrence second) =>
        first.Field.Name.Value != second.Field.Name.Value
            ? $"{first.Field.Name.StringValue} and {second.Field.Name.StringValue} are different fields"
            : Literals.Same(first.Field.Arguments, second.Field.Arguments) ? null : "they have differing arguments";

    private static bool SameShape(IGraphType one, IGraphType other) => (one, other) switch
    {
        (NonNullGraphType first, NonNullGraphType second) => SameShape(first.ResolvedType!, second.ResolvedType!),
        (ListGraphType first, ListGraphType second) => SameShape(first.ResolvedType!, second.ResolvedType!),
        (NonNullGraphType or ListGraphType, _) or (_, NonNullGraphType or ListGraphType) => false,
        _ => one.IsLeafType() || other.IsLeafType() ? ReferenceEquals(one, other) || one.Name == other.Name : true,
    };

    /// <returns>The fields by response name, or null when there have been too many.</returns>
    private Dictionary<ROM, List<Occurrence>>? Collect(List<Selections> merged)
    {
        var names = new Dictionary<ROM, List<Occurrence>>();
        var spreads = new HashSet<ROM>();
        var sets = new Stack<Selections>(Enumerable.Reverse(merged));
        while (sets.TryPop(out var next))
        {
            foreach (var selection in next.Set.Selections)
            {
                if (++comparisons > limits.MaxMergeComparisons)
                {
                    return null;
                }

                switch (selection)
                {
                    case GraphQLField field:
                        var definition = (next.Type as IComplexGraphType)?.GetField(field.Name.Value);
                        Add(names, new Occurrence(field, next.Type, definition));
                        break;
                    case GraphQLInlineFragment { TypeCondition: null } inline:
                        sets.Push(next with { Set = inline.SelectionSet });
                        break;
                    case GraphQLInlineFragment inline:
                        sets.Push(new Selections(inline.SelectionSet, Type(inline.TypeCondition!)));
                        break;
                    case GraphQLFragmentSpread spread when spreads.Add(spread.FragmentName.Name.Value)
                        && context.Document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment:
                        sets.Push(new Selections(fragment.SelectionSet, Type(fragment.TypeCondition)));
                        break;
                }
            }
        }

        return names;
    }

    private static void Add(Dictionary<ROM, List<Occurrence>> names, Occurrence occurrence)
    {
        var name = (occurrence.Field.Alias?.Name ?? occurrence.Field.Name).Value;
        if (!names.TryGetValue(name, out var fields))
        {
            names.Add(name, fields = []);
        }

        fields.Add(occurrence);
    }

    private IGraphType? Type(GraphQLTypeCondition condition) => context.Schema.AllTypes[condition.Type.Name.Value];

    private void Report(ROM name, string reason, GraphQLField first, GraphQLField second)
    {
        conflicts++;
        context.ReportError(new OverlappingFieldsCanBeMergedError(context, new Conflict
        {
            Reason = new ConflictReason { Name = name.ToString(), Message = new Message { Msg = reason } },
            FieldsLeft = [first],
            FieldsRight = [second],
        }));
    }
}
