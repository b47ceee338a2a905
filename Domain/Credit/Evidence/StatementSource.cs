namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>Where a financial statement comes from.</summary>
public enum StatementSource
{
    /// <summary>The customer's accounts, audited, 經審計決算書.</summary>
    Audited,

    /// <summary>The customer's accounts, not audited, 決算書.</summary>
    Unaudited,

    /// <summary>A credit agency, 徵信機構.</summary>
    Agency,

    /// <summary>A bank or another institution, 其他機構.</summary>
    Institution,
}
