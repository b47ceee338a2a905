using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>The place of one customer or product in an ABC analysis.</summary>
/// <param name="Rank">Its position, from 1; the unranked follow the ranked.</param>
/// <param name="Class">Its class.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Net">Its net sales.</param>
/// <param name="Share">Its share of the total of the ranked; absent where it is unranked.</param>
/// <param name="CumulativeShare">The share of all up to and including it; absent where it is unranked.</param>
public sealed record AbcRow(
    int Rank,
    AbcClass Class,
    string Code,
    string Name,
    Amount Net,
    Ratio Share,
    Ratio CumulativeShare);
