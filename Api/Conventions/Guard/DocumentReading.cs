using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Guard;

/// <summary>What reading the text of a document gives.</summary>
public abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    /// <summary>The document is well formed and within every limit.</summary>
    public sealed record Read(GuardedDocument Document) : DocumentReading;

    /// <summary>The text is no executable document, or goes over a limit.</summary>
    public sealed record Refused(Refusal Refusal) : DocumentReading;
}
