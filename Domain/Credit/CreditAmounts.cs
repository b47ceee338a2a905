using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit;

/// <summary>Sums of what is owed; within <see cref="Most"/> none of them leaves the range of amounts.</summary>
public static class CreditAmounts
{
    /// <summary>The highest limit, and the most that all documents of one customer come to: 100 trillion.</summary>
    public static readonly Amount Most = Amount.Literal(100_000_000_000_000m);

    /// <summary>Adds up amounts of one ledger, which are within its range.</summary>
    internal static Amount Total(this IEnumerable<Amount> amounts) => Amount.OfUnits(amounts.Sum(amount => amount.Units));

    internal static Amount Plus(this Amount amount, Amount other) => Amount.OfUnits(amount.Units + other.Units);

    internal static Amount Minus(this Amount amount, Amount other) => Amount.OfUnits(amount.Units - other.Units);

    internal static Amount Lower(this Amount amount, Amount other) => amount < other ? amount : other;
}
