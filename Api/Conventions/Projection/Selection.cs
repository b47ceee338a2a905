using GraphQL;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Projection;

internal static class Selection
{
    /// <summary>The field that is being resolved, with what is selected below it.</summary>
    public static Selected Of(IResolveFieldContext context) => new(
        context.FieldDefinition, context.FieldAst, context.Arguments, Below(context));

    /// <summary>What is selected below the field that is being resolved.</summary>
    public static IReadOnlyList<GraphQLSelectionSet> Below(IResolveFieldContext context) =>
        context.FieldAst.SelectionSet is { } selections ? [selections] : [];
}
