using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Tendencies;

/// <summary>What one customer bought of one product.</summary>
/// <param name="Customer">The customer's code.</param>
/// <param name="Product">The product's SKU.</param>
/// <param name="Net">The net sales; where they are zero or negative, the customer kept nothing of it.</param>
public sealed record Purchase(string Customer, string Product, Amount Net);
