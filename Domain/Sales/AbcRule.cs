namespace CustomerGraph.Domain.Sales;

/// <summary>Into which class the subject falls at which a cut is crossed.</summary>
public enum AbcRule
{
    /// <summary>The class is decided by the cumulative share before the subject: the one that crosses a cut is in.</summary>
    CrossingIn,

    /// <summary>The class is decided by the cumulative share including the subject: the one that crosses a cut is out.</summary>
    WithinCut,
}
