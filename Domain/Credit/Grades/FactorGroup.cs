namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What a grade is made up of: five groups of measures.</summary>
public enum FactorGroup
{
    /// <summary>What the customer's own accounts say, 財務狀況.</summary>
    FinancialPosition,

    /// <summary>How the customer pays, and what others say of it, 信譽.</summary>
    Reputation,

    /// <summary>How firmly the customer stands in its market, 市場地位.</summary>
    MarketPosition,

    /// <summary>How much of our own money hangs on this one customer, 本公司承受風險能力.</summary>
    RiskCapacity,

    /// <summary>How the customer's whole industry is doing, 市場環境.</summary>
    MarketConditions,
}
