using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What a sale costs where the sale itself does not say.</summary>
public static class StandardCost
{
    /// <summary>
    /// So many units at what one unit costs, rounded half away from zero, so that a return undoes its sale.
    /// </summary>
    /// <returns>The cost, or <see cref="AmountError.OutOfRange"/>.</returns>
    public static Either<AmountError, Amount> Of(Amount unitCost, Quantity quantity)
    {
        var (cost, rest) = Int128.DivRem((Int128)unitCost.Units * quantity.Units, TenThousandths.PerOne);

        return Amount.OfWide(cost + (2 * rest / TenThousandths.PerOne));
    }
}
