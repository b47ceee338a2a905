using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Guard;

/// <summary>How large a request may be before anything is done with it; configuration section "GraphQL:Guard".</summary>
/// <remarks>
/// The engine's own work on a document grows with the square of some of these numbers, and without bound for others: they
/// are chosen so that whatever passes them is validated in milliseconds, and lie far above what clients and tools send
/// (the introspection query of graphql-js has 0.4 thousand tokens, 0.3 thousand fields and 14 levels).
/// </remarks>
public sealed record GuardOptions
{
    /// <summary>Bytes of a document, in UTF-8.</summary>
    [Range(1, int.MaxValue)]
    public int MaxDocumentBytes { get; init; } = 64 * 1024;

    /// <summary>Tokens of a document; comments, commas and white space are none.</summary>
    [Range(1, int.MaxValue)]
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>Brackets of any kind that are open at once, and selection sets once fragments are opened.</summary>
    /// <remarks>The engine's validation takes up to 6.5 KB of stack for each, and a thread of the pool has 1,500 KB.</remarks>
    [Range(1, int.MaxValue)]
    public int MaxNesting { get; init; } = 64;

    /// <summary>Fields within fields, once fragments are opened.</summary>
    [Range(1, int.MaxValue)]
    public int MaxDepth { get; init; } = 32;

    /// <summary>Selections of all operations once fragments are opened; fields and fragments count alike.</summary>
    [Range(1, int.MaxValue)]
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Selections that come together under one response name, in whatever parts of the document they stand.</summary>
    [Range(1, int.MaxValue)]
    public int MaxRepeats { get; init; } = 100;

    /// <summary>Aliases of a document.</summary>
    [Range(1, int.MaxValue)]
    public int MaxAliases { get; init; } = 256;

    /// <summary>Directives of a document, known or not.</summary>
    [Range(1, int.MaxValue)]
    public int MaxDirectives { get; init; } = 256;

    /// <summary>Fragment definitions of a document.</summary>
    [Range(1, int.MaxValue)]
    public int MaxFragments { get; init; } = 100;

    /// <summary>Operations of a document.</summary>
    [Range(1, int.MaxValue)]
    public int MaxOperations { get; init; } = 50;

    /// <summary>Variable definitions of a document.</summary>
    [Range(1, int.MaxValue)]
    public int MaxVariableDefinitions { get; init; } = 100;

    /// <summary>Places of a document where a variable is used.</summary>
    [Range(1, int.MaxValue)]
    public int MaxVariableUses { get; init; } = 1_000;

    /// <summary>Lists of types and fields within each other below <c>__schema</c> and <c>__type</c>.</summary>
    [Range(1, int.MaxValue)]
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>Comparisons for the rule that overlapping fields can be merged.</summary>
    [Range(1, int.MaxValue)]
    public int MaxMergeComparisons { get; init; } = 100_000;

    /// <summary>Bytes of the variables of a request, as they were sent.</summary>
    [Range(1, int.MaxValue)]
    public int MaxVariableBytes { get; init; } = 1024 * 1024;

    /// <summary>Values of the variables of a request, those within lists and objects included.</summary>
    [Range(1, int.MaxValue)]
    public int MaxVariableValues { get; init; } = 50_000;

    /// <summary>Lists and objects within each other, in a variable or a literal.</summary>
    [Range(1, int.MaxValue)]
    public int MaxValueDepth { get; init; } = 32;

    /// <summary>Characters of a number, in a variable or a literal.</summary>
    [Range(1, int.MaxValue)]
    public int MaxDigits { get; init; } = 64;

    /// <summary>Items of a list and members of an object, in a variable or a literal.</summary>
    [Range(1, int.MaxValue)]
    public int MaxListItems { get; init; } = 1_000;

    /// <summary>Validated documents that are kept.</summary>
    [Range(0, int.MaxValue)]
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Bytes of text of the validated documents that are kept; the parsed form takes about ten times as much.</summary>
    [Range(0, int.MaxValue)]
    public int CachedDocumentBytes { get; init; } = 4 * 1024 * 1024;
}
