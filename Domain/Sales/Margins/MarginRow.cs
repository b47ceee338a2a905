using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Margins;

/// <summary>What one group earns.</summary>
/// <param name="Rank">Its position by profit, from 1.</param>
/// <param name="Group">What was sold within it.</param>
/// <param name="Profit">Net sales less cost, 毛利; negative where it loses money.</param>
/// <param name="Rate">Profit over net sales, 毛利率; absent where net sales are zero or negative.</param>
/// <param name="Share">
/// Its part of all net sales, negative where more came back than was sold; absent where all net sales are zero or negative.
/// </param>
/// <param name="Mix">
/// Its profit over all net sales, which is share × rate wherever it has a rate; absent where all net sales are zero or
/// negative.
/// </param>
public sealed record MarginRow(int Rank, GroupTotals Group, Amount Profit, Ratio Rate, Ratio Share, Ratio Mix)
{
    /// <summary>Whether the company pays for what it sells within the group.</summary>
    public bool IsLossMaker => Profit < Amount.Zero;
}
