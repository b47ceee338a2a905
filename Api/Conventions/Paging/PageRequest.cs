using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Paging;

/// <summary>What a caller asks of a list: which page, of which rows, in which order, and what of each.</summary>
internal sealed record PageRequest
{
    public required IEntityType Type { get; init; }

    public required int Size { get; init; }

    /// <summary>Whether the page is counted from the end.</summary>
    public required bool FromEnd { get; init; }

    /// <summary>The keys after which the page begins; absent when it may begin with the first row.</summary>
    public object?[]? After { get; init; }

    /// <summary>The keys before which the page ends; absent when it may end with the last row.</summary>
    public object?[]? Before { get; init; }

    public Filter? Where { get; init; }

    public required Keyset Keyset { get; init; }

    /// <summary>What is asked of the rows; absent when only their number is.</summary>
    public EntityPlan? Nodes { get; init; }

    public bool WantsCursors { get; init; }

    public bool WantsTotalCount { get; init; }

    /// <summary>The statements that answer it.</summary>
    public Statements Statements { get; } = new();

    /// <summary>Whether it is asked if there are rows beyond the page.</summary>
    public bool WantsMore { get; init; }

    /// <summary>How many rows are read: one more than the page has where that one tells whether there are more.</summary>
    public int Reach => WantsMore ? Size + 1 : Size;
}
