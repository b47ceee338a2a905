namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>What a row of events is about. The numbers are stored: they never change.</summary>
public enum StreamKind
{
    /// <summary>What a customer owes; one for each customer.</summary>
    Ledger = 1,

    /// <summary>A trade card.</summary>
    TradeCard = 2,

    /// <summary>A change of limit.</summary>
    LimitChange = 3,

    /// <summary>A request to go above the limit.</summary>
    OverLimit = 4,

    /// <summary>The supply of a customer; one for each customer.</summary>
    Supply = 5,

    /// <summary>A condition.</summary>
    Condition = 6,

    /// <summary>A review.</summary>
    Review = 7,

    /// <summary>What is known of a customer: financial statements and facts.</summary>
    Evidence = 8,
}
