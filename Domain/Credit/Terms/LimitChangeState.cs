namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>The states of a change of limit, by name.</summary>
public enum LimitChangeState
{
    /// <summary>Somebody proposed it.</summary>
    Proposed,

    /// <summary>A sales manager is for it.</summary>
    Endorsed,

    /// <summary>Head office approved it; its terms are in the book.</summary>
    Approved,

    /// <summary>It was not endorsed or not approved.</summary>
    Refused,

    /// <summary>Whoever proposed it took it back.</summary>
    Withdrawn,
}
