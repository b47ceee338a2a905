using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary>Turns an operation into a plan, once, so that it can be priced again and again with other variables.</summary>
/// <remarks>
/// Places with the same response name on the same type are one field, as they are in the answer. Where the type above is
/// an interface or a union, fields are kept apart by the type that their fragment is on; an object of the answer has the
/// fields of all fragments that it fits, and of the kinds of objects that there may be the dearest is taken.
/// Fields are listed after the field above them; no recursion.
/// </remarks>
internal sealed class CostPlanner
{
    private readonly ISchema schema;
    private readonly GraphQLDocument document;
    private readonly IntrospectionSizes introspection;
    private readonly List<PlanNode> nodes = [];
    private readonly List<(int Parent, GraphQLDirectives Directives)> gates = [];
    private int groups;

    private CostPlanner(ISchema schema, GraphQLDocument document, IntrospectionSizes introspection) =>
        (this.schema, this.document, this.introspection) = (schema, document, introspection);

    /// <summary>The plan of an operation of a valid document.</summary>
    public static CostPlan Plan(
        ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IntrospectionSizes introspection)
    {
        var planner = new CostPlanner(schema, document, introspection);
        var root = operation.Operation switch
        {
            OperationType.Query => schema.Query,
            OperationType.Mutation => schema.Mutation!,
            _ => schema.Subscription!,
        };
        var cases = planner.Select(CostPlan.Root, root, [(operation.SelectionSet, CostPlan.Always)], null, introspects: false);
        for (var index = 0; index < planner.nodes.Count; index++)
        {
            var node = planner.nodes[index];
            if (node.Below.Count > 0)
            {
                var type = node.Definition.ResolvedType!.GetNamedType();
                node.Cases = planner.Select(index, type, node.Below, node.Sizing, node.Introspects);
            }
        }

        return new CostPlan(operation, WeightOf(root), cases, planner.nodes, planner.gates, planner.groups, introspection);
    }

    /// <summary>Lists the fields of merged selection sets on a type.</summary>
    /// <returns>The groups of fields that each kind of object has.</returns>
    private List<int[]> Select(
        int parent, IGraphType type, IReadOnlyList<(GraphQLSelectionSet Set, int Gate)> merged, ListSizing? sizing, bool introspects)
    {
        var selected = new Dictionary<(IGraphType On, ROM Name), PlanNode>();
        var groupOf = new Dictionary<IGraphType, int>();
        var open = new Stack<(GraphQLSelectionSet Set, int Gate, IGraphType On)>();
        foreach (var (set, gate) in merged.Reverse())
        {
            open.Push((set, gate, type));
        }

        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Set.Selections)
            {
                var gate = Gate(next.Gate, ((IHasDirectivesNode)selection).Directives);
                switch (selection)
                {
                    case GraphQLField field when Definition(next.On, field.Name.Value) is { } definition:
                        var key = (next.On, (field.Alias?.Name ?? field.Name).Value);
                        if (!selected.TryGetValue(key, out var node))
                        {
                            node = Node(parent, Group(groupOf, next.On), definition, field, sizing, introspects);
                            selected.Add(key, node);
                            nodes.Add(node);
                        }

                        node.Gates.Add(gate);
                        if (field.SelectionSet is { } below)
                        {
                            node.Below.Add((below, gate));
                        }

                        break;
                    case GraphQLInlineFragment inline when On(next.On, inline.TypeCondition) is { } on:
                        open.Push((inline.SelectionSet, gate, on));
                        break;
                    case GraphQLFragmentSpread spread
                        when document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment
                            && On(next.On, fragment.TypeCondition) is { } on:
                        open.Push((fragment.SelectionSet, gate, on));
                        break;
                }
            }
        }

        return CasesOf(type, groupOf);
    }

    private PlanNode Node(
        int parent, int group, FieldType definition, GraphQLField field, ListSizing? sizingAbove, bool introspects)
    {
        var type = definition.ResolvedType!;

        return new PlanNode(parent, group, definition, introspects || IsIntrospection(definition))
        {
            Weight = definition.DeclaredWeight() ?? (type.GetNamedType().IsLeafType() && !IsList(type) ? 0 : 1),
            TypeWeight = WeightOf(type.GetNamedType()),
            ListLevels = ListLevels(type),
            Sizing = definition.DeclaredListSize(),
            SizedByParent = sizingAbove is not null && sizingAbove.SizedFields.Contains(definition.Name),
            Arguments = field.Arguments,
        };
    }

    private bool IsIntrospection(FieldType field) =>
        ReferenceEquals(field, schema.SchemaMetaFieldType) || ReferenceEquals(field, schema.TypeMetaFieldType);

    private int Group(Dictionary<IGraphType, int> groupOf, IGraphType on)
    {
        if (!groupOf.TryGetValue(on, out var group))
        {
            groupOf.Add(on, group = groups++);
        }

        return group;
    }

    private int Gate(int gate, GraphQLDirectives? directives)
    {
        if (directives is null || directives.Find("skip") is null && directives.Find("include") is null)
        {
            return gate;
        }

        gates.Add((gate, directives));

        return gates.Count - 1;
    }

    private FieldType? Definition(IGraphType on, ROM name) =>
        name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
        : !ReferenceEquals(on, schema.Query) ? (on as IComplexGraphType)?.GetField(name)
        : name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
        : name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
        : schema.Query.GetField(name);

    // An object is of one type: a fragment within says nothing new, or never fits.
    private IGraphType? On(IGraphType on, GraphQLTypeCondition? condition) =>
        condition is null ? on
        : schema.AllTypes[condition.Type.Name.Value] is not { } within ? null
        : on is not IObjectGraphType one ? within
        : Fits(one, within) ? one : null;

    private static List<int[]> CasesOf(IGraphType type, Dictionary<IGraphType, int> groupOf)
    {
        if (type is not IAbstractGraphType { PossibleTypes: var possible } || groupOf.Count < 2)
        {
            return groupOf.Count == 0 ? [] : [[.. groupOf.Values]];
        }

        var cases = new Dictionary<string, int[]>();
        foreach (var one in possible)
        {
            int[] groups = [.. groupOf.Where(group => Fits(one, group.Key)).Select(group => group.Value)];
            cases.TryAdd(string.Join(',', groups), groups);
        }

        return [.. cases.Values];
    }

    private static bool Fits(IObjectGraphType one, IGraphType on) =>
        ReferenceEquals(one, on) || (on is IAbstractGraphType several && several.IsPossibleType(one));

    private static double WeightOf(IGraphType type) => ((IMetadataReader)type).DeclaredWeight() ?? (type.IsLeafType() ? 0 : 1);

    private static bool IsList(IGraphType type) => ListLevels(type) > 0;

    private static int ListLevels(IGraphType type) => type switch
    {
        NonNullGraphType nonNull => ListLevels(nonNull.ResolvedType!),
        ListGraphType list => 1 + ListLevels(list.ResolvedType!),
        _ => 0,
    };
}
