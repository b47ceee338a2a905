namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>What is done with a change of limit.</summary>
public enum LimitChangeStep
{
    /// <summary>Be for it, as sales manager.</summary>
    Endorse,

    /// <summary>Approve it, as head office.</summary>
    Approve,

    /// <summary>Not endorse or not approve it.</summary>
    Refuse,

    /// <summary>Take it back.</summary>
    Withdraw,
}
