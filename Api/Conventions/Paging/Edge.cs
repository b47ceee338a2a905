using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Paging;

/// <summary>A row of a page and where it stands in the order.</summary>
public sealed class Edge
{
    private readonly Keyset keyset;

    internal Edge(Entity node, Keyset keyset)
    {
        Node = node;
        this.keyset = keyset;
    }

    /// <summary>The row.</summary>
    public Entity Node { get; }

    /// <summary>Where the row stands: pages continue after it or before it.</summary>
    public string Cursor => keyset.Encode(Node.Keys!);
}
