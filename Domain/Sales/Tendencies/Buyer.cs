using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Tendencies;

/// <summary>A customer as far as it matters for what it might buy.</summary>
/// <param name="Code">The customer's code.</param>
/// <param name="Peers">What it has in common with those that it is compared with: its channel.</param>
/// <param name="Enthusiasm">How it takes to us, from 1 to 5; none if nobody has said.</param>
/// <param name="Net">Its net sales.</param>
public sealed record Buyer(string Code, string Peers, Option<int> Enthusiasm, Amount Net);
