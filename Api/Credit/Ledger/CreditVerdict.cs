namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What a credit check says.</summary>
public enum CreditVerdict
{
    /// <summary>The goods may go out.</summary>
    WithinLimit,

    /// <summary>They are above the limit, and somebody must approve that first, 超限報批.</summary>
    NeedsApproval,

    /// <summary>They may not go out, and an approval does not help.</summary>
    Refused,
}
