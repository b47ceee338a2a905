using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Tendencies;

/// <summary>A product that sells well and that a promising customer buys below its peers.</summary>
/// <param name="Buyer">The customer.</param>
/// <param name="Class">Its class by its net sales.</param>
/// <param name="Purchase">What it bought of the product; perhaps nothing.</param>
/// <param name="Share">The product's share in what the customer bought.</param>
/// <param name="ShareOfPeers">The product's share in what its peers bought, itself among them.</param>
/// <param name="Quotient">The one over the other.</param>
/// <param name="Potential">What it would buy more if it bought like its peers, cut off behind the fourth digit.</param>
public sealed record Opportunity(
    Buyer Buyer, AbcClass Class, Purchase Purchase, Ratio Share, Ratio ShareOfPeers, Ratio Quotient, Amount Potential)
{
    /// <summary>Finds the opportunities among purchases of which each pair of customer and product is given once.</summary>
    /// <remarks>
    /// A product sells well if it is in class A of all products. A customer is promising if it is in class A or B of all
    /// customers or has the enthusiasm of the policy. It buys too little if its quotient among its peers is below the cut;
    /// one that bought nothing at all has no quotient, and a product that no peer buys gives none.
    /// Source: docs/domain/sales.md.
    /// </remarks>
    /// <param name="buyers">All customers that bought something, each once.</param>
    /// <param name="products">All products that were sold, each once.</param>
    /// <param name="purchases">What the customers bought of the products.</param>
    /// <param name="policy">The terms.</param>
    /// <returns>
    /// The opportunities, largest potential first, equal ones by customer and product; or
    /// <see cref="AmountError.OutOfRange"/> if there is too much to add up.
    /// </returns>
    public static Either<AmountError, IReadOnlyList<Opportunity>> In(
        IReadOnlyCollection<Buyer> buyers,
        IEnumerable<SubjectSales> products,
        IReadOnlyCollection<Purchase> purchases,
        OpportunityPolicy policy) =>
        from bestSellers in AbcAnalysis.Of(products, policy.Classes)
        from customers in AbcAnalysis.Of(buyers.Select(buyer => new SubjectSales(buyer.Code, "", buyer.Net)), policy.Classes)
        select Ranked(Found(
            buyers,
            customers.Rows.ToDictionary(row => row.Code, row => row.Class, StringComparer.Ordinal),
            [.. bestSellers.RowsOf(AbcClass.A).Select(row => row.Code)],
            purchases,
            policy));

    private static IEnumerable<Opportunity> Found(
        IReadOnlyCollection<Buyer> buyers,
        Dictionary<string, AbcClass> classes,
        IReadOnlyList<string> bestSellers,
        IReadOnlyCollection<Purchase> purchases,
        OpportunityPolicy policy)
    {
        var channels = buyers.ToDictionary(buyer => buyer.Code, buyer => buyer.Peers, StringComparer.Ordinal);
        var tables = purchases
            .GroupBy(purchase => channels[purchase.Customer], StringComparer.Ordinal)
            .ToDictionary(peers => peers.Key, peers => new PurchaseTable(peers), StringComparer.Ordinal);
        var bought = purchases.ToDictionary(purchase => (purchase.Customer, purchase.Product), purchase => purchase.Net);

        return
            from buyer in buyers
            let abcClass = classes[buyer.Code]
            where abcClass is AbcClass.A or AbcClass.B || buyer.Enthusiasm.Exists(degree => degree >= policy.Enthusiasm)
            where tables.ContainsKey(buyer.Peers)
            let table = tables[buyer.Peers]
            from product in bestSellers
            let purchase = new Purchase(buyer.Code, product, bought.GetValueOrDefault((buyer.Code, product)))
            where table.IsBelow(purchase, policy.QuotientBelow)
            select new Opportunity(
                buyer,
                abcClass,
                purchase,
                table.ShareInCustomer(purchase),
                table.ShareOfProduct(product),
                table.Quotient(purchase),
                table.Lacking(purchase));
    }

    private static IReadOnlyList<Opportunity> Ranked(IEnumerable<Opportunity> found) =>
        [.. found
            .OrderByDescending(opportunity => opportunity.Potential)
            .ThenBy(opportunity => opportunity.Buyer.Code, StringComparer.Ordinal)
            .ThenBy(opportunity => opportunity.Purchase.Product, StringComparer.Ordinal)];
}
