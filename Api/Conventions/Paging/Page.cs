using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Paging;

/// <summary>A part of a list, with what a client needs to read on.</summary>
public sealed class Page
{
    /// <summary>The rows, in the order asked for.</summary>
    public IReadOnlyList<Entity> Nodes { get; init; } = [];

    /// <summary>The rows with their cursors, in the order asked for.</summary>
    public IReadOnlyList<Edge> Edges => field ??= [.. Nodes.Select(node => new Edge(node, Keyset!))];

    /// <summary>Whether rows follow the last one of the page.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether rows precede the first one of the page.</summary>
    public bool HasPreviousPage { get; init; }

    /// <summary>How many rows the whole list has; counted only when asked for.</summary>
    public int? TotalCount { get; init; }

    /// <summary>The cursor of the first row; null when there is none.</summary>
    public string? StartCursor => Nodes is [var first, ..] ? Keyset!.Encode(first.Keys!) : null;

    /// <summary>The cursor of the last row; null when there is none.</summary>
    public string? EndCursor => Nodes is [.., var last] ? Keyset!.Encode(last.Keys!) : null;

    /// <summary>The order; absent in an empty page that was never read.</summary>
    internal Keyset? Keyset { get; init; }
}
