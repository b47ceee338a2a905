using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class SalesMeasuresProperties
{
    [DomainProperty]
    public void Of_the_ledger_are_those_of_the_lines_that_stand(History[] histories, Period period)
    {
        var entries = histories.SelectMany(history => history.Entries).Where(entry => period.Contains(entry.Line.Date));
        var lines = histories
            .SelectMany(history => history.Latest.Lines.Map(line => (Document: history.Latest.Number, Line: line)))
            .Where(standing => period.Contains(standing.Line.Date))
            .ToList();
        var measures = SalesMeasures.Of(entries).Success;

        Assert.Equal(Amount.Sum(lines.Select(standing => standing.Line.Net)).Success, measures.Net);
        Assert.Equal(Amount.Sum(lines.Select(standing => standing.Line.Cost)).Success, measures.Cost);
        Assert.Equal(Quantity.Sum(lines.Select(standing => standing.Line.Quantity)).Success, measures.Quantity);
        Assert.Equal(lines.Count, measures.Lines);
        Assert.Equal(lines.Select(standing => standing.Document).Distinct().Count(), measures.Documents);
        Assert.Equal(lines.Select(standing => standing.Line.Customer).Distinct().Count(), measures.Customers);
    }

    [DomainProperty]
    public void Profit_is_net_less_cost_and_the_rate_its_share_of_net(Amount net, Amount cost) =>
        Assert.Equal(
            net.Subtract(cost).MapLeft(_ => new MeasureOutOfRange("profit")),
            SalesMeasures.Create(net, cost, Quantity.Zero, 1, 1, 1).Map(measures =>
            {
                Assert.Equal(net.IsPositive ? null : AbsentReason.NetNotPositive, measures.MarginRate.Reason);
                Assert.Equal(
                    net.IsPositive ? (decimal)measures.Profit.Units / net.Units : null,
                    measures.MarginRate.Value);

                return measures.Profit;
            }));
}
