namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What the customer has to its credit.</summary>
public enum FundsKind
{
    /// <summary>Money that came in.</summary>
    Payment,

    /// <summary>A credit note that we gave: goods came back, or the price was too high.</summary>
    CreditNote,
}
