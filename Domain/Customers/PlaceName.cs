namespace CustomerGraph.Domain.Customers;

/// <summary>A place under the one above it; "Germany" the country and "Germany" the region are two places.</summary>
public sealed record PlaceName(PlaceLevel Level, string Name);
