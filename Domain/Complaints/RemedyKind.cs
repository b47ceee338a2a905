namespace CustomerGraph.Domain.Complaints;

/// <summary>What is done for the customer, 處理方案.</summary>
public enum RemedyKind
{
    /// <summary>The goods come back, 退貨.</summary>
    Return,

    /// <summary>The customer gets others, 換貨.</summary>
    Exchange,

    /// <summary>They are repaired, 維修.</summary>
    Repair,

    /// <summary>The customer pays less, 折價.</summary>
    PriceReduction,

    /// <summary>The customer is paid for the damage, 賠償.</summary>
    Compensation,
}
