namespace CustomerGraph.Domain.Sales;

/// <summary>How much of the sales hangs on a customer or a product, from the few that matter most down.</summary>
public enum AbcClass
{
    /// <summary>The few that bring most of the sales.</summary>
    A,

    /// <summary>Those between the few and the many.</summary>
    B,

    /// <summary>The many that bring little.</summary>
    C,

    /// <summary>Without net sales, or with more returns than sales; outside the total that the others share.</summary>
    Unranked,
}
