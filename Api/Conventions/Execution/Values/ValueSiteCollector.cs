using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Values;

/// <summary>Walks through an operation and the fragments it spreads, once each, in the order of the document.</summary>
internal sealed class ValueSiteCollector(ISchema schema, GraphQLDocument document)
{
    private readonly HashSet<ROM> visited = [];

    /// <summary>The places, in the order in which the engine would report what is wrong with them.</summary>
    public List<ValueSite> Sites { get; } = [];

    /// <summary>Adds all places of an operation.</summary>
    public void Add(GraphQLOperationDefinition operation)
    {
        AddDirectives(operation);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            AddDirectives(variable);
        }

        Add(operation.SelectionSet, operation.Operation switch
        {
            OperationType.Query => schema.Query,
            OperationType.Mutation => schema.Mutation,
            _ => schema.Subscription,
        });
    }

    private void Add(GraphQLSelectionSet? set, IComplexGraphType? type)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            AddDirectives((IHasDirectivesNode)selection);
            switch (selection)
            {
                case GraphQLField field when Definition(field.Name, type) is { } definition:
                    AddField(field, definition);
                    break;
                case GraphQLInlineFragment inline:
                    Add(inline.SelectionSet, inline.TypeCondition is { } condition ? Named(condition, type) : type);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name):
                    AddFragment(spread.FragmentName.Name, type);
                    break;
            }
        }
    }

    private void AddField(GraphQLField field, FieldType definition)
    {
        if (field.Arguments?.Count > 0)
        {
            Sites.Add(new ValueSite(field, definition));
        }

        Add(field.SelectionSet, definition.ResolvedType?.GetNamedType() as IComplexGraphType);
    }

    private void AddFragment(GraphQLName name, IComplexGraphType? type)
    {
        if (document.FindFragmentDefinition(name) is { } fragment)
        {
            AddDirectives(fragment);
            Add(fragment.SelectionSet, Named(fragment.TypeCondition, type));
        }
    }

    private void AddDirectives(IHasDirectivesNode node)
    {
        if (node.Directives?.Count > 0)
        {
            Sites.Add(new ValueSite((ASTNode)node, null));
        }
    }

    /// <summary>Within a union stand fragments only, and they name their types.</summary>
    private IComplexGraphType? Named(GraphQLTypeCondition condition, IComplexGraphType? around) =>
        schema.AllTypes[condition.Type.Name] as IComplexGraphType ?? around;

    private FieldType? Definition(GraphQLName name, IComplexGraphType? type) =>
        name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
        : name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
        : name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
        : type?.GetField(name);
}
