namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>What a review says about the limit, by name.</summary>
public enum ReviewDecisionKind
{
    /// <summary>All stays as it is.</summary>
    Keep,

    /// <summary>More credit.</summary>
    Raise,

    /// <summary>Less credit.</summary>
    Lower,

    /// <summary>No credit.</summary>
    Stop,
}
