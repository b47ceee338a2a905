using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class StandardCostProperties
{
    [DomainProperty]
    public void Is_the_nearest_amount_to_the_product_and_halves_go_away_from_zero(Amount unitCost, Quantity quantity)
    {
        // Twice the product in units of 1/10000, moved by one away from zero, and cut off.
        var product = (BigInteger)unitCost.Units * quantity.Units;
        var nearest = ((2 * BigInteger.Abs(product)) + 10_000) / 20_000 * product.Sign;

        Assert.Equal(
            nearest >= long.MinValue && nearest <= long.MaxValue
                ? Amount.OfUnits((long)nearest)
                : new AmountError.OutOfRange(),
            StandardCost.Of(unitCost, quantity));
    }

    [DomainProperty]
    public void A_return_costs_what_the_sale_did_taken_back(short unitCost, short quantity) =>
        Assert.Equal(
            StandardCost.Of(Amount.OfUnits(unitCost), Quantity.OfUnits(quantity)).Success.Negate(),
            StandardCost.Of(Amount.OfUnits(unitCost), Quantity.OfUnits(-quantity)));
}
