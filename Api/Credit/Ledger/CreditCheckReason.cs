namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>Why a credit check says what it says, by name.</summary>
public enum CreditCheckReason
{
    /// <summary>The ledger has the very document; nothing new happens.</summary>
    Known,

    /// <summary>The goods were let through by an earlier document.</summary>
    Carried,

    /// <summary>Cash covers the goods.</summary>
    Prepaid,

    /// <summary>With the goods the customer is at the limit or below it.</summary>
    WithinLimit,

    /// <summary>It is above the limit, and that was approved.</summary>
    Approved,

    /// <summary>It is above the limit, and somebody must approve that, 超限報批.</summary>
    AboveLimit,

    /// <summary>Supply is suspended, 暫停供貨.</summary>
    SupplySuspended,

    /// <summary>The customer has no approved trade card.</summary>
    NoTradeCard,

    /// <summary>No terms are in force.</summary>
    NoTerms,

    /// <summary>The terms in force set no limit, which is not a limit of zero.</summary>
    NoLimit,

    /// <summary>Conditions that are asked for are not in force.</summary>
    ConditionsMissing,
}
