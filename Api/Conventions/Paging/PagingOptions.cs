namespace CustomerGraph.Conventions.Paging;

/// <summary>How large the pages of a list are.</summary>
public sealed record PagingOptions
{
    /// <summary>How many rows a page has when the caller does not say: 10.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>How many rows a page has at most: 100.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>Whether the caller must say how many rows a page has.</summary>
    public bool RequirePagingBoundaries { get; init; }
}
