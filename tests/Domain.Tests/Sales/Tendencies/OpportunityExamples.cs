using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Tendencies;

namespace CustomerGraph.Domain.Tests.Sales.Tendencies;

public sealed class OpportunityExamples
{
    private static readonly Seq<Buyer> Shops = Prelude.Seq(
        new Buyer("large", "RETAIL", Option<int>.None, Amount.Literal(100)),
        new Buyer("other", "RETAIL", Option<int>.None, Amount.Literal(100)),
        new Buyer("eager", "RETAIL", 4, Amount.Literal(4)),
        new Buyer("dull", "RETAIL", 3, Amount.Literal(4)),
        new Buyer("agent", "AGENT", 5, Amount.Literal(50)));

    private static readonly Seq<Purchase> Bought = Prelude.Seq(
        new Purchase("large", "bike", Amount.Literal(100)),
        new Purchase("other", "bike", Amount.Literal(20)),
        new Purchase("other", "bell", Amount.Literal(80)),
        new Purchase("eager", "bell", Amount.Literal(4)),
        new Purchase("dull", "bell", Amount.Literal(4)),
        new Purchase("agent", "bell", Amount.Literal(50)));

    [Fact]
    public void A_promising_shop_that_buys_far_less_than_the_other_shops()
    {
        var found = Find(Bought);

        Assert.Equal(
            ["large bell 42.3076", "other bike 37.6923", "eager bike 2.3076"],
            found.Select(each => $"{each.Buyer.Code} {each.Purchase.Product} {each.Potential}"));
        Assert.Equal((0m, AbcClass.C), (found[2].Quotient.Value, found[2].Class));
    }

    [Fact]
    public void At_exactly_half_of_its_peers_a_shop_buys_enough()
    {
        // The shops buy 128 of bikes and 80 of bells; the one in question buys bikes for 32 of 104.
        var purchases = Prelude.Seq(
            new Purchase("large", "bike", Amount.Literal(96)), new Purchase("large", "bell", Amount.Literal(8)),
            new Purchase("other", "bike", Amount.Literal(32)), new Purchase("other", "bell", Amount.Literal(72)));

        Assert.DoesNotContain(Find(purchases), found => (found.Buyer.Code, found.Purchase.Product) == ("other", "bike"));
        Assert.Contains(
            Find(purchases.Map(purchase => purchase == purchases[2] ? purchase with { Net = Amount.Literal(31.9999m) } : purchase)),
            found => (found.Buyer.Code, found.Purchase.Product) == ("other", "bike"));
    }

    [Fact]
    public void Too_much_to_add_up_is_an_error() =>
        Assert.Equal(
            new AmountError.OutOfRange(),
            Opportunity.In(
                [.. Shops.Map(shop => shop with { Net = Amount.OfUnits(long.MaxValue) })], [], [], OpportunityPolicy.Default).Failure);

    private static IReadOnlyList<Opportunity> Find(Seq<Purchase> purchases) => Opportunity
        .In(
            [.. Shops],
            Prelude.Seq(new SubjectSales("bike", "", Amount.Literal(120)), new SubjectSales("bell", "", Amount.Literal(120))),
            [.. purchases],
            OpportunityPolicy.Default)
        .Success;
}
