using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>
/// A total to which only what is above zero counts, and of which only what is above zero has a share.
/// </summary>
/// <remarks>
/// A share of a total from which negative parts were taken away could be more than one, and the shares would not tell
/// how the sales are made up. So the negative stand outside; the shares of the others add up to one.
/// </remarks>
internal static class PositiveTotal
{
    /// <summary>Adds up what is above zero.</summary>
    public static Either<AmountError, Amount> Of(IEnumerable<Amount> amounts) =>
        Amount.Sum(amounts.Where(amount => amount.IsPositive));

    /// <summary>The share of one amount, or why it has none.</summary>
    public static Ratio Share(Amount net, Amount total) =>
        net.IsPositive || !total.IsPositive
            ? Ratio.Of(net, total, AbsentReason.TotalNotPositive)
            : Ratio.Absent(AbsentReason.PartNotPositive);
}
