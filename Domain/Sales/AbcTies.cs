namespace CustomerGraph.Domain.Sales;

/// <summary>What happens to subjects with equal net sales.</summary>
public enum AbcTies
{
    /// <summary>They always share a class, the better one.</summary>
    Together,

    /// <summary>Their position decides, and equal amounts are ordered by code.</summary>
    Split,
}
