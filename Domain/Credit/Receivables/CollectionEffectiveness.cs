using System.Numerics;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>Which part of what could be collected in a period was, 收款效率.</summary>
/// <remarks>
/// (Receivables at the start + sales on credit - receivables at the end) / (receivables at the start + sales on credit -
/// receivables at the end that are not overdue). 1 when nothing is overdue at the end.
/// Source: Credit Research Foundation, "Measuring collections performance".
/// </remarks>
public static class CollectionEffectiveness
{
    /// <summary>The index, a fraction.</summary>
    /// <param name="opening">All receivables at the start.</param>
    /// <param name="sales">What was sold on credit meanwhile.</param>
    /// <param name="closing">The receivables at the end.</param>
    public static Either<FigureAbsence, decimal> Of(Amount opening, Amount sales, Ageing closing)
    {
        var owed = (BigInteger)opening.Units + sales.Units;
        var collectable = owed - closing.Current.Units;

        return collectable.Sign > 0
            ? Quotient.Of(owed - closing.Total.Units, collectable).ToDecimal()
            : FigureAbsence.NothingToCollect;
    }
}
