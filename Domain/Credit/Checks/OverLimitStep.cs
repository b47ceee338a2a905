namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What is done with a request to go above the limit.</summary>
public enum OverLimitStep
{
    /// <summary>Approve it.</summary>
    Approve,

    /// <summary>Refuse it.</summary>
    Refuse,

    /// <summary>Note that its time is over.</summary>
    Lapse,
}
