using CustomerGraph.Conventions.Errors;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>What is counted over a whole document, and the first limit that it goes over.</summary>
internal sealed class DocumentCounts(GraphQLDocument document, GuardOptions limits)
{
    private int aliases;
    private int directives;
    private int fragments;
    private int operations;
    private int variables;
    private int variableUses;

    /// <summary>The first limit that was passed.</summary>
    public Refusal? Refusal { get; private set; }

    public void Operation(GraphQLOperationDefinition operation)
    {
        Count(ref operations, "operations", limits.MaxOperations, operation);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            Count(ref variables, "variable definitions", limits.MaxVariableDefinitions, variable);
            Directives(variable.Directives);
            Value(variable.DefaultValue);
        }
    }

    public void Fragment(GraphQLFragmentDefinition fragment) =>
        Count(ref fragments, "fragments", limits.MaxFragments, fragment);

    public void Alias(GraphQLAlias? alias)
    {
        if (alias is not null)
        {
            Count(ref aliases, "aliases", limits.MaxAliases, alias);
        }
    }

    public void Directives(GraphQLDirectives? list)
    {
        foreach (var directive in list?.Items ?? [])
        {
            Count(ref directives, "directives", limits.MaxDirectives, directive);
            Arguments(directive.Arguments);
        }
    }

    public void Arguments(GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            Value(argument.Value);
        }
    }

    private void Value(GraphQLValue? literal)
    {
        foreach (var (value, depth) in Literals.Within(literal))
        {
            if (value is GraphQLVariable)
            {
                Count(ref variableUses, "uses of variables", limits.MaxVariableUses, value);
            }

            Refusal ??= Over(value, depth)?.At(document.Source, value.Location.Start);
        }
    }

    private Refusal? Over(GraphQLValue value, int depth) => value.ItemCount switch
    {
        > 0 when depth > limits.MaxValueDepth => GuardRefusals.TooDeep("values", limits.MaxValueDepth),
        var count when count > limits.MaxListItems =>
            GuardRefusals.Over("items in a list or members in an object", limits.MaxListItems),
        _ => null,
    };

    private void Count(ref int count, string what, int allowed, ASTNode node)
    {
        if (++count > allowed)
        {
            Refusal ??= GuardRefusals.Over(what, allowed).At(document.Source, node.Location.Start);
        }
    }
}
