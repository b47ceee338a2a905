using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Transport;

/// <summary>How documents can be named instead of sent; section <c>GraphQL:Persisted</c>.</summary>
public sealed record PersistedOptions
{
    /// <summary>
    /// The folder of the persisted operations, a file <c>{id}.graphql</c> for each; null when there are none.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>Whether nothing else than persisted operations is executed; anything else is refused with HC0067.</summary>
    public bool OnlyPersisted { get; init; }

    /// <summary>Whether clients may send a document once and name it by its hash from then on.</summary>
    public bool AutomaticQueries { get; init; } = true;

    /// <summary>How many documents are kept that clients sent.</summary>
    [Range(0, int.MaxValue)]
    public int MaxAutomaticQueries { get; init; } = 1000;

    /// <summary>How many characters they may have together.</summary>
    [Range(0, int.MaxValue)]
    public int MaxAutomaticLength { get; init; } = 4 * 1024 * 1024;
}
