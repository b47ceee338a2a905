using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What the members of one class bring together.</summary>
/// <param name="Class">The class.</param>
/// <param name="Count">How many members it has.</param>
/// <param name="Net">Their net sales; zero or negative for the unranked.</param>
/// <param name="Share">Their share of the total of the ranked; absent for the unranked, zero for an empty
/// class.</param>
public sealed record AbcClassSummary(AbcClass Class, int Count, Amount Net, Ratio Share);
