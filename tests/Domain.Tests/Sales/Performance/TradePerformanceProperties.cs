using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Mix;
using CustomerGraph.Domain.Sales.Performance;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales.Performance;

public sealed class TradePerformanceProperties
{
    [DomainProperty]
    public void Each_part_is_the_mix_of_the_customers_that_bought_in_it(PricedGroups customers, TargetedMonths targets, Granularity granularity)
    {
        var parts = CalendarPart.Of(targets.Period, granularity);
        var rows = Analyse(targets, granularity, parts.Bind(part => customers.All.Map(customer => new CustomerSales(part.Key, customer))));

        Assert.Equal(
            parts.Bind(part => Mix(customers.All, part, targets).Select(row => (part, row)).ToSeq()),
            rows.Map(row => (row.Part, row.Standing)));
    }

    [DomainProperty]
    public void A_customer_that_bought_in_one_part_only_is_in_another_only_by_a_target(PricedGroups customers, TargetedMonths targets)
    {
        var first = CalendarPart.Of(targets.Period, Granularity.Month).HeadOrNone().Map(part => part.Key).IfNone("");
        var rows = Analyse(targets, Granularity.Month, customers.All.Map(customer => new CustomerSales(first, customer)));

        Assert.All(rows.Filter(row => row.Part.Key != first), row =>
        {
            Assert.Equal(Amount.Zero, row.Standing.Group.Net);
            Assert.True(row.Standing.Target.IsRight);
        });
    }

    [DomainProperty]
    public void Shares_of_a_part_add_up_to_one_wherever_somebody_is_above_zero(PricedGroups customers, TargetedMonths targets)
    {
        var parts = CalendarPart.Of(targets.Period, Granularity.Month);
        var rows = Analyse(targets, Granularity.Month, parts.Bind(part => customers.All.Map(customer => new CustomerSales(part.Key, customer))));

        Assert.All(rows.GroupBy(row => row.Part), part => Assert.Equal(
            part.First().Total.IsPositive ? 1 : 0, part.Sum(row => row.Standing.Share.Value ?? 0), 20));
    }

    [Fact]
    public void Too_much_to_add_up_is_an_error()
    {
        var most = Amount.OfUnits(long.MaxValue);
        var sales = Prelude.Seq("a", "b").Map(code =>
            new CustomerSales("2026-01", new GroupTotals(code, code, most, Amount.Zero, Quantity.Zero)));

        Assert.Equal(
            "net",
            TradePerformance.Of(Period.Literal(new(2026, 1, 1), new(2026, 2, 1)), Granularity.Month, sales, true, []).Failure.Measure);
    }

    private static IReadOnlyList<MixRow> Mix(Seq<GroupTotals> customers, CalendarPart part, TargetedMonths targets) =>
        ProductMix.Of(customers, PeriodTargets.Of(part.Days, ofAllSales: true, targets.Targets)).Success.Rows;

    private static Seq<PerformanceRow> Analyse(TargetedMonths targets, Granularity granularity, Seq<CustomerSales> sales) =>
        TradePerformance.Of(targets.Period, granularity, sales, ofAllSales: true, targets.Targets.ToList()).Success;
}
