using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport.Visibility;

/// <summary>Finds the fields of a document that ask for the schema.</summary>
/// <remarks>A name cannot be written in any other way, so a text without it needs no look at its parts.</remarks>
internal static class IntrospectionFields
{
    private static readonly ConditionalWeakTable<GraphQLDocument, StrongBox<GraphQLField?>> Found = [];

    /// <summary>The first of them, or null. It is looked for once in a document.</summary>
    public static GraphQLField? First(GraphQLDocument document)
    {
        var text = document.Source.Span;

        return text.Contains("__schema", StringComparison.Ordinal) || text.Contains("__type", StringComparison.Ordinal)
            ? Found.GetValue(document, static document => new StrongBox<GraphQLField?>(Look(document))).Value
            : null;
    }

    private static GraphQLField? Look(GraphQLDocument document)
    {
        var open = new Stack<ASTNode>(document.Definitions.AsEnumerable().Reverse());

        while (open.TryPop(out var node))
        {
            if (node is GraphQLField field && (field.Name == "__schema" || field.Name == "__type"))
            {
                return field;
            }

            foreach (var selection in ((node as IHasSelectionSetNode)?.SelectionSet?.Selections ?? []).AsEnumerable().Reverse())
            {
                open.Push(selection);
            }
        }

        return null;
    }
}
