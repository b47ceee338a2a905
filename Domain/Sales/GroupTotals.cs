using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What was sold within one group: a product, a category, a customer, a month.</summary>
/// <param name="Key">What tells the group from others; it orders those that are equal otherwise.</param>
/// <param name="Label">What people call the group.</param>
/// <param name="Net">Net sales: what was sold less what came back.</param>
/// <param name="Cost">What the goods cost the company.</param>
/// <param name="Quantity">How much was sold less what came back.</param>
public sealed record GroupTotals(string Key, string Label, Amount Net, Amount Cost, Quantity Quantity);
