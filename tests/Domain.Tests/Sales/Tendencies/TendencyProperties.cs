using System.Numerics;
using CustomerGraph.Domain.Sales.Tendencies;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales.Tendencies;

public sealed class TendencyProperties
{
    [DomainProperty]
    public void A_quotient_is_the_share_in_the_customer_over_the_share_in_all(PurchasedGoods goods)
    {
        var kept = goods.Purchases.Filter(purchase => purchase.Net.IsPositive);

        Assert.All(All(goods), tendency =>
        {
            var net = Fraction.Of(tendency.Purchase.Net.Units);
            var share = net.Over(Sum(kept, purchase => purchase.Customer == tendency.Purchase.Customer));
            var shareOfAll = Sum(kept, purchase => purchase.Product == tendency.Purchase.Product).Over(Sum(kept, _ => true));

            Assert.True(new Fraction(tendency.Share.Value!.Value).IsCloseTo(share));
            Assert.True(new Fraction(tendency.ShareOfAll.Value!.Value).IsCloseTo(shareOfAll));
            Assert.True(new Fraction(tendency.Quotient.Value!.Value).IsCloseTo(share.Over(shareOfAll)));
        });
    }

    [DomainProperty]
    public void The_quotients_of_a_customer_come_to_one_on_average(PurchasedGoods goods) =>
        Assert.All(All(goods).GroupBy(tendency => tendency.Purchase.Customer), tendencies => Assert.Equal(
            1, tendencies.Sum(tendency => tendency.Quotient.Value!.Value * tendency.ShareOfAll.Value!.Value), 10));

    [DomainProperty]
    public void What_came_back_counts_as_nothing_bought(PurchasedGoods goods) =>
        Assert.Equal(
            Tendency.Of([.. goods.Purchases.Filter(purchase => purchase.Net.IsPositive)], _ => true),
            All(goods));

    [DomainProperty]
    public void Who_asks_for_some_gets_the_same_of_them(PurchasedGoods goods) =>
        Assert.Equal(
            All(goods).Where(tendency => tendency.Purchase.Customer == "a"),
            Tendency.Of([.. goods.Purchases], purchase => purchase.Customer == "a"));

    private static IReadOnlyList<Tendency> All(PurchasedGoods goods) => Tendency.Of([.. goods.Purchases], _ => true);

    private static Fraction Sum(Seq<Purchase> purchases, Func<Purchase, bool> counts) => Fraction.Of(
        purchases.Filter(counts).Fold(BigInteger.Zero, (sum, purchase) => sum + purchase.Net.Units));
}
