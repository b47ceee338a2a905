using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Projection;

/// <summary>Reads what is selected below a field: fragments spread, skip and include decided, equal names merged.</summary>
internal sealed class SelectionReader(IExecutionContext context)
{
    /// <summary>The fields selected of an object type.</summary>
    public IReadOnlyList<Selected> Read(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> selections)
    {
        var found = new Dictionary<string, (Selected Field, List<GraphQLSelectionSet> Below)>();
        var spread = new HashSet<ROM>();

        foreach (var selection in selections)
        {
            Collect(type, selection, found, spread);
        }

        return [.. found.Values.Select(entry => entry.Field)];
    }

    private void Collect(
        IObjectGraphType type, GraphQLSelectionSet selections,
        Dictionary<string, (Selected Field, List<GraphQLSelectionSet> Below)> found, HashSet<ROM> spread)
    {
        foreach (var selection in selections.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    Add(type, field, found);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, found, spread);
                    break;
                case GraphQLFragmentSpread named when spread.Add(named.FragmentName.Name.Value)
                    && context.Document.FindFragmentDefinition(named.FragmentName.Name) is { } fragment
                    && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, found, spread);
                    break;
            }
        }
    }

    private void Add(
        IObjectGraphType type, GraphQLField field, Dictionary<string, (Selected Field, List<GraphQLSelectionSet> Below)> found)
    {
        // What is no field of the type is one of the introspection's.
        if (type.GetField(field.Name) is not { } definition)
        {
            return;
        }

        var name = (field.Alias?.Name ?? field.Name).StringValue;

        if (!found.TryGetValue(name, out var entry))
        {
            var below = new List<GraphQLSelectionSet>();
            var arguments = context.ArgumentValues?.TryGetValue(field, out var given) == true ? given : null;
            found[name] = entry = (new Selected(definition, field, arguments, below), below);
        }

        if (field.SelectionSet is not null)
        {
            entry.Below.Add(field.SelectionSet);
        }
    }

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null
        || condition.Type.Name == type.Name
        || (context.Schema.AllTypes[condition.Type.Name] is IAbstractGraphType wider && wider.IsPossibleType(type));

    private bool IsIncluded(ASTNode node) =>
        context.DirectiveValues is null
        || !context.DirectiveValues.TryGetValue(node, out var directives)
        || (!Says(directives, "skip") && (!directives.ContainsKey("include") || Says(directives, "include")));

    private static bool Says(IDictionary<string, DirectiveInfo> directives, string name) =>
        directives.TryGetValue(name, out var directive) && directive.Arguments["if"].Value is true;
}
