using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>A document that passed the guard: parsed, and small enough for anything that the engine does with it.</summary>
/// <remarks>The same text gives the same instance as long as it is cached: work on it can be kept by reference.</remarks>
public sealed class GuardedDocument : GraphQLDocument
{
    private volatile bool validated;

    internal GuardedDocument(string text, int bytes, GraphQLDocument parsed)
        : base(parsed.Definitions)
    {
        Source = parsed.Source;
        Text = text;
        Bytes = bytes;
    }

    /// <summary>The text as it was sent.</summary>
    public string Text { get; }

    /// <summary>The length of the text, in bytes of UTF-8.</summary>
    public int Bytes { get; }

    /// <summary>Whether the rules that depend on nothing but document and schema hold, so that they need not run again.</summary>
    public bool Validated => validated;

    internal void MarkValidated() => validated = true;
}
