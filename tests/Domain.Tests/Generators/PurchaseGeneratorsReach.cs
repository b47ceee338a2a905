using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Tendencies;

namespace CustomerGraph.Domain.Tests.Generators;

public sealed class PurchaseGeneratorsReach
{
    [Fact]
    public void Opportunities_of_every_kind_of_promising_customer_and_none()
    {
        var found = Samples.Of(PurchaseArbitraries.Goods())
            .Select(goods => Opportunity.In([.. goods.Buyers], goods.Products, [.. goods.Purchases], OpportunityPolicy.Default).Success)
            .ToList();
        var all = found.SelectMany(opportunities => opportunities).ToList();

        Assert.Contains(found, opportunities => opportunities.Count == 0);
        Assert.Contains(found, opportunities => opportunities.Count > 3);
        Assert.Contains(all, each => each.Class == AbcClass.A);
        Assert.Contains(all, each => each.Class == AbcClass.B);
        Assert.Contains(all, each => each.Class == AbcClass.C);
        Assert.Contains(all, each => each.Quotient.Value == 0);
        Assert.Contains(all, each => each.Quotient.Value > 0);
        Assert.Contains(all, each => each.Purchase.Net.Units < 0);
    }
}
