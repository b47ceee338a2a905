using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What the sales are made up of, group by group, 客戶構成分析.</summary>
/// <remarks>
/// <para>
/// A group's net sales are everything sold in it less what came back, so the groups add up to <see cref="Total"/>.
/// Shares are taken of positive amounts only, as in <see cref="AbcAnalysis"/>: a group has a share of the groups above
/// zero, a customer of the customers above zero in its group, and both kinds of share add up to one. What is zero or
/// negative is listed, without a share.
/// </para>
/// <para>
/// The large customers and the concentration look at what each customer bought in all groups together, for a customer
/// may be in several (of products, of months).
/// </para>
/// </remarks>
/// <param name="Total">All net sales.</param>
/// <param name="LargeCustomerPolicy">What makes a customer large: its class is A by this policy.</param>
/// <param name="LargeCustomerShare">Their share of all customers with net sales above zero.</param>
/// <param name="Concentration">How unevenly the sales are spread over the customers.</param>
/// <param name="Groups">The groups, largest net sales first, equal ones by key.</param>
public sealed record CompositionAnalysis(
    Amount Total,
    AbcPolicy LargeCustomerPolicy,
    Ratio LargeCustomerShare,
    Concentration Concentration,
    Seq<CompositionGroup> Groups)
{
    /// <summary>Analyses sales that are given in any order, once for each customer of each group.</summary>
    /// <returns>The analysis, or <see cref="AmountError.OutOfRange"/> if there is too much to add up.</returns>
    public static Either<AmountError, CompositionAnalysis> Of(
        IEnumerable<GroupedSales> sales,
        AbcPolicy largeCustomerPolicy)
    {
        GroupedSales[] cells = [.. sales];

        return
            from subtotals in Subtotals(cells)
            from total in Amount.Sum(subtotals.Map(subtotal => subtotal.Net))
            from shared in PositiveTotal.Of(subtotals.Map(subtotal => subtotal.Net))
            from customers in CustomerTotals.Of(cells)
            from abc in AbcAnalysis.Of(customers, largeCustomerPolicy)
            select new CompositionAnalysis(
                total,
                largeCustomerPolicy,
                abc.Summary(AbcClass.A).Share,
                Concentration.Of(customers.Map(customer => customer.Net)),
                subtotals.Map(subtotal => subtotal.InTotal(shared)).Strict());
    }

    private static Either<AmountError, Seq<Subtotal>> Subtotals(GroupedSales[] cells) =>
        cells
            .GroupBy(cell => cell.Key, StringComparer.Ordinal)
            .Select(Subtotal.Of)
            .ToSeq()
            .Sequence()
            .Map(subtotals => subtotals
                .OrderByDescending(subtotal => subtotal.Net)
                .ThenBy(subtotal => subtotal.Key, StringComparer.Ordinal)
                .ToSeq());

    /// <summary>A group that does not know the other groups yet.</summary>
    private sealed record Subtotal(string Key, string Label, SubjectSales[] Customers, Amount Net, Amount Shared)
    {
        public static Either<AmountError, Subtotal> Of(IGrouping<string, GroupedSales> cells)
        {
            var customers = Ranking.Of(cells.Select(cell => cell.Customer));
            var nets = customers.Select(customer => customer.Net);

            return
                from net in Amount.Sum(nets)
                from shared in PositiveTotal.Of(nets)
                select new Subtotal(cells.Key, cells.First().Label, customers, net, shared);
        }

        public CompositionGroup InTotal(Amount total) => new(
            Key,
            Label,
            Net,
            PositiveTotal.Share(Net, total),
            new ListOnDemand<CompositionRow>(Customers.Length, Row));

        private CompositionRow Row(int position)
        {
            var (code, name, net) = Customers[position];

            return new CompositionRow(code, name, net, PositiveTotal.Share(net, Shared));
        }
    }
}
