namespace CustomerGraph.Conventions.Cost;

/// <summary>What a caller wants to know of the cost: the header <c>GraphQL-Cost</c>.</summary>
public enum CostMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answer, and what it cost beside it.</summary>
    Report,

    /// <summary>What it would cost; nothing is executed.</summary>
    Validate,
}
