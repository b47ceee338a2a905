using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Paging;

/// <summary>A row of a page and where it stands in the order.</summary>
public sealed class Edge
{
    /// <summary>The row.</summary>
    public Entity Node { get; internal set; } = null!;

    /// <summary>Where the row stands: pages continue after it or before it.</summary>
    public string Cursor => Keyset!.Encode(Keys!);

    /// <summary>The keys of the order; absent when nobody asks for a cursor.</summary>
    internal object?[]? Keys { get; set; }

    /// <summary>The key of the row to whose list this one belongs, in a page of several lists.</summary>
    internal object? Parent { get; set; }

    internal Keyset? Keyset { get; set; }
}
