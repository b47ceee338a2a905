namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>What is done about the supply of a customer.</summary>
public enum SupplyStep
{
    /// <summary>Report an anomaly.</summary>
    Report,

    /// <summary>Supply it as before; what was reported is answered.</summary>
    Release,
}
