using System.Numerics;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Tendencies;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales.Tendencies;

public sealed class OpportunityProperties
{
    [DomainProperty]
    public void They_are_those_of_the_definition(PurchasedGoods goods) =>
        Assert.Equal(
            Defined(goods).Order(StringComparer.Ordinal),
            Find(goods).Select(found => $"{found.Buyer.Code} {found.Purchase.Product}").Order(StringComparer.Ordinal));

    [DomainProperty]
    public void Bought_like_peers_a_product_would_have_their_share(PurchasedGoods goods) =>
        Assert.All(Find(goods), found =>
        {
            var peers = Peers(goods, found.Buyer.Peers);
            var expected = Sum(peers, purchase => purchase.Product == found.Purchase.Product)
                .Times(Sum(peers, purchase => purchase.Customer == found.Buyer.Code))
                .Over(Sum(peers, _ => true));
            var missing = expected.Minus(Fraction.Of(Math.Max(0, found.Purchase.Net.Units) + found.Potential.Units));

            Assert.True(missing >= Fraction.Zero && missing < Fraction.Of(1));
        });

    [DomainProperty]
    public void They_come_by_falling_potential_and_equal_ones_by_customer_and_product(PurchasedGoods goods) =>
        Assert.All(Find(goods).Pairs(), pair => Assert.True(
            pair.Upper.Potential > pair.Lower.Potential
            || (pair.Upper.Potential == pair.Lower.Potential
                && (string.CompareOrdinal(pair.Upper.Buyer.Code, pair.Lower.Buyer.Code), string.CompareOrdinal(pair.Upper.Purchase.Product, pair.Lower.Purchase.Product))
                    is (< 0, _) or (0, < 0))));

    /// <summary>Word by word, and slowly.</summary>
    private static IEnumerable<string> Defined(PurchasedGoods goods)
    {
        var customers = Classes(goods.Buyers.Map(buyer => new SubjectSales(buyer.Code, "", buyer.Net)));
        var products = Classes(goods.Products);

        return
            from buyer in goods.Buyers
            where customers[buyer.Code] is AbcClass.A or AbcClass.B || buyer.Enthusiasm == 4 || buyer.Enthusiasm == 5
            from product in goods.Products
            where products[product.Code] == AbcClass.A
            let peers = Peers(goods, buyer.Peers)
            let bought = Sum(peers, purchase => purchase.Customer == buyer.Code)
            let sold = Sum(peers, purchase => purchase.Product == product.Code)
            where bought > Fraction.Zero && sold > Fraction.Zero
            let own = Sum(peers, purchase => (purchase.Customer, purchase.Product) == (buyer.Code, product.Code))
            where own.Over(bought).Times(2) < sold.Over(Sum(peers, _ => true))
            select $"{buyer.Code} {product.Code}";
    }

    private static Dictionary<string, AbcClass> Classes(Seq<SubjectSales> subjects) =>
        AbcAnalysis.Of(subjects, AbcPolicy.Default).Success.Rows.ToDictionary(row => row.Code, row => row.Class);

    private static Seq<Purchase> Peers(PurchasedGoods goods, string channel) => goods.Purchases.Filter(purchase =>
        purchase.Net.IsPositive && goods.Buyers.Exists(buyer => buyer.Code == purchase.Customer && buyer.Peers == channel));

    private static Fraction Sum(Seq<Purchase> purchases, Func<Purchase, bool> counts) => Fraction.Of(
        purchases.Filter(counts).Fold(BigInteger.Zero, (sum, purchase) => sum + purchase.Net.Units));

    private static IReadOnlyList<Opportunity> Find(PurchasedGoods goods) => Opportunity
        .In([.. goods.Buyers], goods.Products, [.. goods.Purchases], OpportunityPolicy.Default).Success;
}
