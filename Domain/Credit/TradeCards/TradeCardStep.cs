namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>What is done with a trade card.</summary>
public enum TradeCardStep
{
    /// <summary>Write it anew, while it is a draft.</summary>
    Revise,

    /// <summary>Hand it to the sales manager.</summary>
    Submit,

    /// <summary>Be for it, as sales manager.</summary>
    Endorse,

    /// <summary>Approve it, as head office.</summary>
    Approve,

    /// <summary>Not endorse or not approve it.</summary>
    Reject,
}
