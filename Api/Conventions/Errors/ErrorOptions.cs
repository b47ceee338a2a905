using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Errors;

/// <summary>How much an answer tells of what went wrong; section <c>GraphQL:Errors</c>.</summary>
public sealed record ErrorOptions
{
    /// <summary>The most errors in one answer; the last one tells how many more there were.</summary>
    [Range(1, int.MaxValue)]
    public int MaxErrors { get; init; } = 20;

    /// <summary>The longest message in characters; a longer one is cut.</summary>
    [Range(1, int.MaxValue)]
    public int MaxMessageLength { get; init; } = 600;

    /// <summary>The most characters of all messages and facts together; errors beyond are left out and counted.</summary>
    [Range(1, int.MaxValue)]
    public int MaxTotalLength { get; init; } = 16_384;
}
