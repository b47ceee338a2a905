namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>Whether a customer is supplied on credit, by name.</summary>
public enum SupplyState
{
    /// <summary>It is; nothing is reported.</summary>
    Supplied,

    /// <summary>It is, and something is reported that does not suspend supply by itself.</summary>
    Watched,

    /// <summary>It is not, 暫停供貨.</summary>
    Suspended,
}
