namespace CustomerGraph.Domain.Customers;

/// <summary>How high the approved credit limit is, in bands, 信用額度.</summary>
/// <remarks>The bands are policy: <see cref="CardPolicy"/>.</remarks>
public enum CreditLimitBand
{
    /// <summary>No limit has been set; not the same as a limit of zero.</summary>
    Unknown,

    /// <summary>A limit of zero: the customer gets no credit.</summary>
    None,

    /// <summary>Above zero and less than 10 thousand by default.</summary>
    Low,

    /// <summary>From 10 and less than 100 thousand by default.</summary>
    Medium,

    /// <summary>From 100 thousand and less than 1 million by default.</summary>
    High,

    /// <summary>All above.</summary>
    Top,
}
