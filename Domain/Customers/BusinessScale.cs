namespace CustomerGraph.Domain.Customers;

/// <summary>How much the customer itself sells in a year, in bands, 營業規模.</summary>
/// <remarks>The bands are policy: <see cref="CardPolicy"/>.</remarks>
public enum BusinessScale
{
    /// <summary>The annual sales are not known.</summary>
    Unknown,

    /// <summary>The lowest band; less than 1 million by default.</summary>
    Minor,

    /// <summary>From 1 and less than 10 million by default.</summary>
    Moderate,

    /// <summary>From 10 and less than 100 million by default.</summary>
    Major,

    /// <summary>All above.</summary>
    Top,
}
