using System.Text;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard.Syntax;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Reads the text of a document, and refuses what the engine could not stand.</summary>
/// <remarks>
/// The engine's validation looks for cycles of fragments recursively and compares repeated fields pairwise; a document of
/// a kilobyte can end the process or burn minutes before a rule refuses it. So everything that its work depends on is
/// bounded here first: the characters before parsing, the tree after it, both in linear time and without recursion.
/// Whether the document fits the schema is left to validation.
/// </remarks>
public static class DocumentGuard
{
    /// <summary>The document, or why it is refused; never an exception, whatever the text.</summary>
    public static DocumentReading Read(string text, GuardOptions limits)
    {
        // A character has at least one byte: a long text need not be counted.
        var bytes = text.Length > limits.MaxDocumentBytes ? text.Length : Encoding.UTF8.GetByteCount(text);
        if (bytes > limits.MaxDocumentBytes)
        {
            return new DocumentReading.Refused(GuardRefusals.TooLarge("document", limits.MaxDocumentBytes));
        }

        try
        {
            var source = new SourceText(text);
            ExecutableSyntax.Check(source, limits);
            var parsed = Parse(source.ForParser, limits);

            return Check(parsed, limits) is { } refusal
                ? new DocumentReading.Refused(refusal)
                : new DocumentReading.Read(new GuardedDocument(text, bytes, parsed));
        }
        catch (Refusal refusal)
        {
            return new DocumentReading.Refused(refusal);
        }
    }

    private static GraphQLDocument Parse(string text, GuardOptions limits) => Parser.Parse(text, new ParserOptions
    {
        Ignore = IgnoreOptions.Comments,

        // A bracket takes the parser at most four levels; it would stop at 128 by itself.
        MaxDepth = 16 + (4 * limits.MaxNesting),
    });

    private static Refusal? Check(GraphQLDocument document, GuardOptions limits)
    {
        var counts = new DocumentCounts(document, limits);
        var outlines = new List<DefinitionOutline>(document.Definitions.Count);
        foreach (var definition in document.Definitions)
        {
            var outline = Outline(definition, counts);
            if (counts.Refusal is { } refusal)
            {
                return refusal;
            }

            outlines.Add(outline);
        }

        return FragmentExpansion.Check(document, outlines, limits) ?? new RepeatedNames(document, limits).Check();
    }

    private static DefinitionOutline Outline(ASTNode definition, DocumentCounts counts)
    {
        switch (definition)
        {
            case GraphQLOperationDefinition operation:
                counts.Operation(operation);
                counts.Directives(operation.Directives);
                return DefinitionOutline.Of(operation, operation.SelectionSet, counts);
            case GraphQLFragmentDefinition fragment:
                counts.Fragment(fragment);
                counts.Directives(fragment.Directives);
                return DefinitionOutline.Of(fragment, fragment.SelectionSet, counts);
            default:
                throw new InvalidOperationException($"The grammar lets no {definition.Kind} through.");
        }
    }
}
