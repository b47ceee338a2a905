namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>The states of a trade card, by name.</summary>
public enum TradeCardState
{
    /// <summary>A salesperson is writing it.</summary>
    Drafted,

    /// <summary>It lies with the sales manager.</summary>
    Submitted,

    /// <summary>The sales manager is for it; it lies with head office.</summary>
    Endorsed,

    /// <summary>The customer may buy on credit.</summary>
    Approved,

    /// <summary>It was not endorsed or not approved.</summary>
    Rejected,
}
