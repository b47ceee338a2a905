namespace CustomerGraph.Domain.Sales;

/// <summary>What one customer bought within one group: a channel, a region, a product, a month.</summary>
/// <param name="Key">What tells the group from others; it orders those with equal sales.</param>
/// <param name="Label">What people call the group.</param>
/// <param name="Customer">The customer with its net sales within the group.</param>
public sealed record GroupedSales(string Key, string Label, SubjectSales Customer);
