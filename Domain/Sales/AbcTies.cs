namespace CustomerGraph.Domain.Sales;

/// <summary>What becomes of subjects with equal net sales when a cut falls between them.</summary>
public enum AbcTies
{
    /// <summary>They share a class: the better one, which is that of the first of them.</summary>
    Together,

    /// <summary>Position decides, and the code decides position.</summary>
    Split,
}
