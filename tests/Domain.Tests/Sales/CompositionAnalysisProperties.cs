using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class CompositionAnalysisProperties
{
    [DomainProperty]
    public void The_groups_are_those_of_the_sales_and_add_up_to_the_total(GroupedMarket market)
    {
        var analysis = Analyse(market);

        Assert.Equal(
            market.Cells.Map(cell => (cell.Key, cell.Label)).Distinct().OrderBy(group => group.Key),
            analysis.Groups.Map(group => (group.Key, group.Label)).OrderBy(group => group.Key));
        Assert.Equal(Sum(market.Cells), analysis.Total.Units);
        Assert.Equal(analysis.Total, Amount.Sum(analysis.Groups.Map(group => group.Net)).Success);
    }

    [DomainProperty]
    public void A_group_has_the_sales_of_its_customers_each_once(GroupedMarket market) =>
        Assert.All(Analyse(market).Groups, group =>
        {
            var cells = market.Cells.Filter(cell => cell.Key == group.Key);

            Assert.Equal(Sum(cells), group.Net.Units);
            Assert.Equal(cells.Count, group.Customers);
            Assert.Equal(
                cells.Map(cell => cell.Customer).OrderBy(customer => customer.Code),
                group.Rows.Select(row => new SubjectSales(row.Code, row.Name, row.Net)).OrderBy(row => row.Code));
        });

    [DomainProperty]
    public void Groups_come_by_falling_sales_and_equal_ones_by_key(GroupedMarket market) =>
        Assert.All(Analyse(market).Groups.ToList().Pairs(), pair => Assert.True(
            pair.Upper.Net > pair.Lower.Net
            || (pair.Upper.Net == pair.Lower.Net && string.CompareOrdinal(pair.Upper.Key, pair.Lower.Key) < 0)));

    [DomainProperty]
    public void Customers_of_a_group_come_by_falling_sales_and_equal_ones_by_code(GroupedMarket market) =>
        Assert.All(Analyse(market).Groups.Bind(group => group.Rows.Pairs().ToSeq()), pair => Assert.True(
            pair.Upper.Net > pair.Lower.Net
            || (pair.Upper.Net == pair.Lower.Net && string.CompareOrdinal(pair.Upper.Code, pair.Lower.Code) < 0)));

    [DomainProperty]
    public void A_group_has_its_share_of_the_groups_above_zero(GroupedMarket market)
    {
        var groups = Analyse(market).Groups;

        AreShares(groups.Map(group => (group.Net, group.Share)));
    }

    [DomainProperty]
    public void A_customer_has_its_share_of_the_customers_above_zero_in_the_group(GroupedMarket market) =>
        Assert.All(Analyse(market).Groups, group => AreShares(group.Rows.Select(row => (row.Net, row.Share)).ToSeq()));

    [DomainProperty]
    public void The_large_customers_are_those_in_class_A_of_all_groups_together(GroupedMarket market, AbcPolicy policy)
    {
        var analysis = CompositionAnalysis.Of(market.Cells, policy).Success;
        var abc = AbcAnalysis.Of(Customers(market), policy).Success;

        Assert.Equal(policy, analysis.LargeCustomerPolicy);
        Assert.Equal(abc.Summary(AbcClass.A).Share, analysis.LargeCustomerShare);
    }

    [DomainProperty]
    public void The_concentration_is_that_of_the_customers_in_all_groups_together(GroupedMarket market) =>
        Assert.Equal(
            Concentration.Of(Customers(market).Map(customer => customer.Net)),
            Analyse(market).Concentration);

    [DomainProperty]
    public void The_order_of_the_input_changes_nothing(GroupedMarket market)
    {
        var (one, other) = (Analyse(market), Analyse(new GroupedMarket(market.Cells.Rev())));

        Assert.Equal(one with { Groups = default }, other with { Groups = default });
        Assert.Equal(
            one.Groups.Map(group => (group.Key, group.Net, group.Share, string.Join(';', group.Rows))),
            other.Groups.Map(group => (group.Key, group.Net, group.Share, string.Join(';', group.Rows))));
    }

    private static void AreShares(Seq<(Amount Net, Ratio Share)> parts)
    {
        var total = parts.Filter(part => part.Net.IsPositive)
            .Fold(BigInteger.Zero, (sum, part) => sum + part.Net.Units);

        Assert.All(parts, part =>
        {
            Assert.Equal(
                part.Net.IsPositive ? null
                : total > 0 ? AbsentReason.PartNotPositive
                : AbsentReason.TotalNotPositive,
                part.Share.Reason);
            Assert.True(part.Share.Value is not { } share
                || new Fraction(share).IsCloseTo(Fraction.Of(part.Net.Units, total)));
        });
    }

    private static CompositionAnalysis Analyse(GroupedMarket market) =>
        CompositionAnalysis.Of(market.Cells, AbcPolicy.Default).Success;

    private static Seq<SubjectSales> Customers(GroupedMarket market) =>
        market.Cells
            .GroupBy(cell => cell.Customer.Code)
            .Select(cells => new SubjectSales(
                cells.Key, cells.First().Customer.Name, Amount.OfUnits((long)Sum(cells.ToSeq()))))
            .ToSeq();

    private static BigInteger Sum(Seq<GroupedSales> cells) =>
        cells.Fold(BigInteger.Zero, (sum, cell) => sum + cell.Customer.Net.Units);
}
