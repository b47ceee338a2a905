using System.Numerics;
using System.Runtime.InteropServices;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Tendencies;

/// <summary>Who bought what, with the sums of its rows and columns. Only purchases above zero count.</summary>
internal sealed class PurchaseTable
{
    private readonly Dictionary<string, Int128> customers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Int128> products = new(StringComparer.Ordinal);

    /// <summary>Adds up purchases, of which each pair of customer and product is given once.</summary>
    public PurchaseTable(IEnumerable<Purchase> purchases)
    {
        foreach (var purchase in purchases.Where(purchase => purchase.Net.IsPositive))
        {
            Add(customers, purchase.Customer, purchase.Net);
            Add(products, purchase.Product, purchase.Net);
            Total += purchase.Net.Units;
        }
    }

    /// <summary>The units of all purchases.</summary>
    public Int128 Total { get; }

    /// <summary>The units of all that a customer bought.</summary>
    public Int128 OfCustomer(string code) => customers.GetValueOrDefault(code);

    /// <summary>The units of all that was bought of a product.</summary>
    public Int128 OfProduct(string sku) => products.GetValueOrDefault(sku);

    /// <summary>The share of a purchase in all that the customer bought.</summary>
    public Ratio ShareInCustomer(Purchase purchase) =>
        Ratio.Of(Kept(purchase), OfCustomer(purchase.Customer), AbsentReason.TotalNotPositive);

    /// <summary>The share of a product in all purchases.</summary>
    public Ratio ShareOfProduct(string sku) => Ratio.Of(OfProduct(sku), Total, AbsentReason.TotalNotPositive);

    /// <summary>The one share over the other: the location quotient.</summary>
    public Ratio Quotient(Purchase purchase)
    {
        var (part, whole) = QuotientParts(purchase);

        return whole.IsZero
            ? Ratio.Absent(AbsentReason.TotalNotPositive)
            : Ratio.Of(ExactDivision.Divide(part, whole));
    }

    /// <summary>Whether the quotient is below a cut with at most four fraction digits; not, if there is none.</summary>
    public bool IsBelow(Purchase purchase, decimal cut)
    {
        var (part, whole) = QuotientParts(purchase);

        return !whole.IsZero && part * TenThousandths.PerOne < (BigInteger)(cut * TenThousandths.PerOne) * whole;
    }

    /// <summary>
    /// What the customer would buy more of the product if it bought as much of it, by its size, as all do; cut off behind
    /// the fourth digit, and zero or less where it buys as much.
    /// </summary>
    public Amount Lacking(Purchase purchase)
    {
        var expected = (BigInteger)OfProduct(purchase.Product) * OfCustomer(purchase.Customer) / Total;

        // Only a customer whose purchases are together beyond the range of an amount can lack more than fits.
        return Amount.OfUnits((long)BigInteger.Min(long.MaxValue, expected - Kept(purchase)));
    }

    private static long Kept(Purchase purchase) => Math.Max(0, purchase.Net.Units);

    private (BigInteger Part, BigInteger Whole) QuotientParts(Purchase purchase) => (
        (BigInteger)Kept(purchase) * Total,
        (BigInteger)OfCustomer(purchase.Customer) * OfProduct(purchase.Product));

    private static void Add(Dictionary<string, Int128> sums, string key, Amount net)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum += net.Units;
    }
}
