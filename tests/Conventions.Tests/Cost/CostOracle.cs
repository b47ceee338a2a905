using CustomerGraph.Conventions.Cost;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Cost;

/// <summary>The definition of the cost, word by word and recursively, without a plan.</summary>
internal sealed class CostOracle(ISchema schema, GraphQLDocument document, CostOptions options)
{
    private sealed record Place(IGraphType On, string Name, GraphQLField Field);

    public OperationCost Of(GraphQLOperationDefinition operation) =>
        new OperationCost(0, 1, 0, 0) + OfSelections([operation.SelectionSet], schema.Query, null, 0);

    private OperationCost OfSelections(IReadOnlyList<GraphQLSelectionSet> sets, IGraphType type, ListSizing? above, double lengthAbove)
    {
        var fields = sets.SelectMany(set => Places(set, type)).GroupBy(place => (place.On, place.Name)).ToList();
        IEnumerable<IObjectGraphType?> kinds = type is IAbstractGraphType several ? several.PossibleTypes : [null];

        return kinds
            .Select(kind => fields
                .Where(field => kind is null || Fits(kind, field.Key.On))
                .Aggregate(OperationCost.Zero, (sum, field) => sum + OfField([.. field], above, lengthAbove)))
            .Aggregate(OperationCost.Zero, OperationCost.Max);
    }

    private OperationCost OfField(IReadOnlyList<Place> places, ListSizing? above, double lengthAbove)
    {
        var first = places[0];
        if (first.Field.Name == "__typename")
        {
            return new OperationCost(0, 0, 1, 0);
        }

        var definition = ((IComplexGraphType)first.On).GetField(first.Field.Name)!;
        var named = definition.ResolvedType!.GetNamedType();
        var isList = definition.ResolvedType is ListGraphType;
        var isLeaf = named is ScalarGraphType;
        var sizing = definition.DeclaredListSize();
        var length = above is not null && above.SizedFields.Contains(definition.Name) ? lengthAbove
            : sizing is not null ? Length(sizing, first.Field)
            : isList ? options.DefaultListSize
            : 1;
        var values = isList ? length : 1;
        var own = new OperationCost(
            (definition.DeclaredWeight() ?? (isLeaf && !isList ? 0 : 1)) + Arguments(definition, first.Field),
            values * (((GraphType)named).DeclaredWeight() ?? (isLeaf ? 0 : 1)),
            values,
            0);
        var below = places.Select(place => place.Field.SelectionSet).OfType<GraphQLSelectionSet>().ToList();

        return own + (values * OfSelections(below, named, sizing, length));
    }

    private static double Length(ListSizing sizing, GraphQLField field)
    {
        var said = sizing.SlicingArguments
            .Select(name => field.Arguments?.FirstOrDefault(argument => argument.Name == name)?.Value)
            .Select(value => value switch
            {
                GraphQLIntValue number => (double?)int.Parse(number.Value, null),
                GraphQLListValue list => list.Values!.Count,
                _ => null,
            })
            .OfType<double>().ToList();
        double size = said.Count > 0 ? said.Max() : sizing.DefaultSize ?? sizing.AssumedSize ?? double.NaN;

        return Math.Min(size, sizing.AssumedSize ?? size);
    }

    private static double Arguments(FieldType field, GraphQLField written) => (written.Arguments?.Items ?? []).Sum(argument =>
    {
        var definition = field.Arguments!.Find(argument.Name)!;

        return (definition.DeclaredWeight() ?? 0) + Members(definition.ResolvedType!, argument.Value);
    });

    private static double Members(IGraphType type, GraphQLValue value) => value is GraphQLObjectValue members
        ? members.Fields!.Sum(member =>
        {
            var field = ((IInputObjectGraphType)type).GetField(member.Name)!;

            return (field.DeclaredWeight() ?? 0) + Members(field.ResolvedType!, member.Value);
        })
        : 0;

    private IEnumerable<Place> Places(GraphQLSelectionSet set, IGraphType on) => set.Selections.SelectMany(selection => selection switch
    {
        _ when IsLeftOut((IHasDirectivesNode)selection) => [],
        GraphQLField field => [new Place(on, (field.Alias?.Name ?? field.Name).StringValue, field)],
        GraphQLInlineFragment inline => Within(inline.SelectionSet, on, inline.TypeCondition),
        GraphQLFragmentSpread spread => Opened(spread, on),
        _ => throw new NotSupportedException(),
    });

    private IEnumerable<Place> Opened(GraphQLFragmentSpread spread, IGraphType on)
    {
        var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().Single(one => one.FragmentName.Name == spread.FragmentName.Name);

        return Within(fragment.SelectionSet, on, fragment.TypeCondition);
    }

    private IEnumerable<Place> Within(GraphQLSelectionSet set, IGraphType on, GraphQLTypeCondition? condition)
    {
        var within = condition is null ? on : schema.AllTypes[condition.Type.Name.StringValue]!;

        return on is IObjectGraphType one ? Fits(one, within) ? Places(set, on) : [] : Places(set, within);
    }

    private static bool IsLeftOut(IHasDirectivesNode node) => (node.Directives?.Items ?? []).Exists(directive =>
        (directive.Name == "skip" && IsTrue(directive)) || (directive.Name == "include" && !IsTrue(directive)));

    private static bool IsTrue(GraphQLDirective directive) => ((GraphQLBooleanValue)directive.Arguments!.Items[0].Value).BoolValue;

    private static bool Fits(IObjectGraphType kind, IGraphType on) =>
        ReferenceEquals(kind, on) || (on is IAbstractGraphType several && several.PossibleTypes.Contains(kind));
}
