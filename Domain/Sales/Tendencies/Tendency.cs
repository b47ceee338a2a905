using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Tendencies;

/// <summary>How much a customer is inclined to a product.</summary>
/// <param name="Purchase">What it bought of it.</param>
/// <param name="Share">The product's share in what the customer bought.</param>
/// <param name="ShareOfAll">The product's share in what all customers bought.</param>
/// <param name="Quotient">
/// The one over the other, the location quotient: above one where the customer buys more of it than others do.
/// </param>
public sealed record Tendency(Purchase Purchase, Ratio Share, Ratio ShareOfAll, Ratio Quotient)
{
    /// <summary>The tendencies of customers, one for each purchase above zero, in the order given.</summary>
    /// <remarks>
    /// Quotient = (n / N_customer) / (N_product / N), with N the sums of the purchases above zero. Weighted by the shares of
    /// all, the quotients of a customer come to one on average, and so do those of a product weighted by the customers'
    /// shares. Source: docs/domain/sales.md.
    /// </remarks>
    /// <param name="purchases">All purchases, each pair of customer and product once.</param>
    /// <param name="wanted">Whose tendencies are shown; all purchases count in any case.</param>
    public static IReadOnlyList<Tendency> Of(IReadOnlyCollection<Purchase> purchases, Func<Purchase, bool> wanted)
    {
        var table = new PurchaseTable(purchases);
        Purchase[] shown = [.. purchases.Where(purchase => purchase.Net.IsPositive && wanted(purchase))];

        return new ListOnDemand<Tendency>(shown.Length, index => new Tendency(
            shown[index],
            table.ShareInCustomer(shown[index]),
            table.ShareOfProduct(shown[index].Product),
            table.Quotient(shown[index])));
    }
}
