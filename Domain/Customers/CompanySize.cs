namespace CustomerGraph.Domain.Customers;

/// <summary>How many people the customer employs, in bands, 企業規模.</summary>
/// <remarks>The bands are policy: <see cref="CardPolicy"/>.</remarks>
public enum CompanySize
{
    /// <summary>The number of employees is not known.</summary>
    Unknown,

    /// <summary>The smallest companies; fewer than 10 by default.</summary>
    Micro,

    /// <summary>From 10 and fewer than 50 by default.</summary>
    Small,

    /// <summary>From 50 and fewer than 250 by default.</summary>
    Medium,

    /// <summary>All above.</summary>
    Large,
}
