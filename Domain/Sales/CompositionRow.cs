using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>One customer's part in a group.</summary>
/// <param name="Code">The customer's code.</param>
/// <param name="Name">The customer's name.</param>
/// <param name="Net">What it bought within the group.</param>
/// <param name="Share">Its share of all the group's customers with net sales above zero; absent where it is
/// none.</param>
public sealed record CompositionRow(string Code, string Name, Amount Net, Ratio Share);
