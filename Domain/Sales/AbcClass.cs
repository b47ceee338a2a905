namespace CustomerGraph.Domain.Sales;

/// <summary>How much of the business hangs on a subject, a customer or a product: A on the few, C on the many.</summary>
public enum AbcClass
{
    /// <summary>One of the few that bring most of the net sales.</summary>
    A,

    /// <summary>One between the few and the many.</summary>
    B,

    /// <summary>One of the many that bring little.</summary>
    C,

    /// <summary>Net sales of zero or less: no part of the ranking.</summary>
    Unranked,
}
