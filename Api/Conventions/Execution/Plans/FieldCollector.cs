using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>Which fields a selection asks of an object type, in the order of the response.</summary>
/// <remarks>Source: GraphQL specification, CollectFields. Each fragment is walked once for a selection.</remarks>
internal sealed class FieldCollector(ExecutionContext context, IObjectGraphType type)
{
    private readonly Dictionary<string, int> positions = [];
    private readonly List<(string Name, List<GraphQLField> Places, FieldType Definition)> fields = [];
    private readonly HashSet<ROM> visited = [];

    /// <summary>The response names, the places in the document that share them, and the field of the schema.</summary>
    public IReadOnlyList<(string Name, List<GraphQLField> Places, FieldType Definition)> Fields => fields;

    /// <summary>Adds the fields of a selection set.</summary>
    /// <exception cref="InvalidOperationException">The document asks for a field that the type does not have.</exception>
    public void Add(GraphQLSelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when Included(field):
                    AddField(field);
                    break;
                case GraphQLInlineFragment inline when Included(inline) && Applies(inline.TypeCondition):
                    Add(inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread when Included(spread) && visited.Add(spread.FragmentName.Name):
                    AddFragment(spread.FragmentName.Name);
                    break;
            }
        }
    }

    private void AddFragment(GraphQLName name)
    {
        if (context.Document.FindFragmentDefinition(name) is { } fragment && Applies(fragment.TypeCondition))
        {
            Add(fragment.SelectionSet);
        }
    }

    private void AddField(GraphQLField field)
    {
        var definition = Definition(field.Name)
            ?? throw new InvalidOperationException(
                $"Schema is not configured correctly to fetch field '{field.Name}' from type '{type.Name}'.");

        var name = field.Alias?.Name.StringValue ?? definition.Name;
        if (positions.TryGetValue(name, out var position))
        {
            fields[position].Places.Add(field);
            return;
        }

        positions.Add(name, fields.Count);
        fields.Add((name, [field], definition));
    }

    private FieldType? Definition(GraphQLName name)
    {
        var schema = context.Schema;
        if (name == schema.TypeNameMetaFieldType.Name)
        {
            return schema.TypeNameMetaFieldType;
        }

        if (ReferenceEquals(type, schema.Query))
        {
            if (name == schema.SchemaMetaFieldType.Name)
            {
                return schema.SchemaMetaFieldType;
            }

            if (name == schema.TypeMetaFieldType.Name)
            {
                return schema.TypeMetaFieldType;
            }
        }

        return type.GetField(name);
    }

    private bool Applies(GraphQLTypeCondition? condition) => condition is null || context.Schema.AllTypes[condition.Type.Name] switch
    {
        null => false,
        IAbstractGraphType several => several.IsPossibleType(type),
        var single => single.Equals(type),
    };

    private bool Included(ASTNode node)
    {
        if (context.DirectiveValues is not { } values || !values.TryGetValue(node, out var directives))
        {
            return true;
        }

        var known = context.Schema.Directives;
        return !Says(directives, known.Skip.Name, true) && !Says(directives, known.Include.Name, false);
    }

    private static bool Says(IDictionary<string, DirectiveInfo> directives, string name, bool answer) =>
        directives.TryGetValue(name, out var directive) && (bool)directive.Arguments["if"].Value! == answer;
}
