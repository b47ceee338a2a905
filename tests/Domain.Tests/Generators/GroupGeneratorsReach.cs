using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Margins;
using CustomerGraph.Domain.Sales.Mix;

namespace CustomerGraph.Domain.Tests.Generators;

public sealed class GroupGeneratorsReach
{
    [Fact]
    public void Totals_above_and_below_zero_losses_ties_and_negative_groups_within_a_positive_total()
    {
        var analyses = Samples.Of(GroupArbitraries.Groups()).Select(groups => MarginAnalysis.Of(groups.All).Success).ToList();

        Assert.Contains(analyses, analysis => analysis.Rows.Count == 0);
        Assert.Contains(analyses, analysis => analysis.Net.IsPositive && analysis.Rows.Any(row => row.Group.Net.Units < 0));
        Assert.Contains(analyses, analysis => !analysis.Net.IsPositive && analysis.Rows.Any(row => row.Group.Net.IsPositive));
        Assert.Contains(analyses, analysis => analysis.LossMakers.Count > 1 && analysis.Net.IsPositive);
        Assert.Contains(analyses, analysis => analysis.Rows.Pairs().Any(pair => pair.Upper.Profit == pair.Lower.Profit));
        Assert.Contains(analyses, analysis => analysis.Rows.Count > 2 && analysis.Rows.All(row => row.Group.Net.Units <= 0));
    }

    [Fact]
    public void Targets_of_every_month_of_some_of_none_of_zero_and_of_what_is_not_sold()
    {
        var targets = Samples.Of(GroupArbitraries.Targets());
        var totals = targets
            .SelectMany(months => PeriodTargets.Of(months.Period, ofAllSales: true, months.Targets) is var set
                ? set.Groups.Map(group => set.Of(group.Key).Success)
                : default)
            .ToList();

        Assert.Contains(totals, total => total == Prelude.Right<AbsentReason, Amount>(Amount.Zero));
        Assert.Contains(totals, total => total.Exists(amount => amount.IsPositive));
        Assert.Contains(totals, total => total == Prelude.Left<AbsentReason, Amount>(AbsentReason.TargetIncomplete));
        Assert.Contains(targets, months => months.Period.IsEmpty);
        Assert.Contains(targets, months => months.Targets.Exists(target => target.Key == "unsold"));
    }
}
