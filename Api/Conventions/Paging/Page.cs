using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Paging;

/// <summary>A part of a list, with what a client needs to read on.</summary>
public sealed class Page
{
    /// <summary>The rows with their cursors, in the order asked for.</summary>
    public IReadOnlyList<Edge> Edges { get; init; } = [];

    /// <summary>The rows, in the order asked for.</summary>
    public IReadOnlyList<Entity> Nodes => field ??= [.. Edges.Select(edge => edge.Node)];

    /// <summary>Whether rows follow the last one of the page.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether rows precede the first one of the page.</summary>
    public bool HasPreviousPage { get; init; }

    /// <summary>How many rows the whole list has; counted only when asked for.</summary>
    public int? TotalCount { get; init; }

    /// <summary>The cursor of the first row; null when there is none.</summary>
    public string? StartCursor => Edges is [var first, ..] ? first.Cursor : null;

    /// <summary>The cursor of the last row; null when there is none.</summary>
    public string? EndCursor => Edges is [.., var last] ? last.Cursor : null;
}
