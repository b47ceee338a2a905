namespace CustomerGraph.Domain.Complaints;

/// <summary>The states of a complaint, by name.</summary>
public enum ComplaintStatus
{
    /// <summary>Somebody heard it, 記錄.</summary>
    Recorded,

    /// <summary>It was not valid, and was answered.</summary>
    NotEstablished,

    /// <summary>It is valid, 成立.</summary>
    Established,

    /// <summary>A department and a person look after it, 確定責任部門.</summary>
    Assigned,

    /// <summary>The cause is known, 分析原因.</summary>
    Analysed,

    /// <summary>Somebody has said what to do, 處理方案.</summary>
    Proposed,

    /// <summary>It may be done, 主管批示.</summary>
    Approved,

    /// <summary>Everything was done or has failed, 實施.</summary>
    CarriedOut,

    /// <summary>What was learnt is written down, 總結.</summary>
    Closed,
}
