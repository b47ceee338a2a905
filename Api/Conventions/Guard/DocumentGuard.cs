using System.Text;
using CustomerGraph.Conventions.Errors;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

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

        var scan = new DocumentScan(text, limits);
        if (scan.Run() is { } refusal)
        {
            return new DocumentReading.Refused(refusal);
        }

        return Parse(scan.Text, limits) switch
        {
            (null, { } malformed) => new DocumentReading.Refused(malformed),
            ({ } parsed, _) when Check(parsed, limits) is { } over => new DocumentReading.Refused(over),
            var (parsed, _) => new DocumentReading.Read(new GuardedDocument(text, bytes, parsed!)),
        };
    }

    private static (GraphQLDocument? Parsed, Refusal? Malformed) Parse(string text, GuardOptions limits)
    {
        // A bracket takes the parser at most four levels; it would stop at 128 by itself.
        var options = new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = 16 + (4 * limits.MaxNesting) };
        try
        {
            return (Parser.Parse(text, options), null);
        }
        catch (GraphQLMaxDepthExceededException exceeded)
        {
            return (null, GuardRefusals.Syntax("the document is nested too deeply.", exceeded.Location));
        }
        catch (GraphQLParserException malformed)
        {
            return (null, GuardRefusals.Syntax(malformed.Description.Cut(200), malformed.Location));
        }
    }

    private static Refusal? Check(GraphQLDocument document, GuardOptions limits)
    {
        if (document.Definitions.Count == 0)
        {
            return GuardRefusals.Syntax("the document has no operation.", new Location(1, 1));
        }

        var counts = new DocumentCounts(document, limits);
        var outlines = new List<DefinitionOutline>(document.Definitions.Count);
        foreach (var definition in document.Definitions)
        {
            if (Outline(definition, counts) is not { } outline)
            {
                return NotExecutable(definition, document.Source);
            }

            if (counts.Refusal is { } refusal)
            {
                return refusal;
            }

            outlines.Add(outline);
        }

        return FragmentExpansion.Check(document, outlines, limits) ?? new RepeatedNames(document, limits).Check();
    }

    private static DefinitionOutline? Outline(ASTNode definition, DocumentCounts counts)
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
                return null;
        }
    }

    // Source: GraphQL September 2025, 5.1.1 Executable Definitions.
    private static Refusal NotExecutable(ASTNode definition, ROM source) =>
        new Refusal(GuardCodes.NotExecutable, "Only operations and fragments can be executed.").At(source, definition.Location.Start);
}
