using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What a customer bought, or what was sold of a product, in one period.</summary>
/// <param name="Code">The code of the customer or the product; it orders those with equal sales.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Net">The net sales; negative where returns outweigh sales.</param>
public sealed record SubjectSales(string Code, string Name, Amount Net);
