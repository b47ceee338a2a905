using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Mix;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales.Mix;

public sealed class ProductMixProperties
{
    [DomainProperty]
    public void Rank_and_shares_are_those_of_the_ABC_analysis(PricedGroups sold)
    {
        var subjects = sold.All.Map(each => new SubjectSales(each.Key, each.Label, each.Net));
        var abc = AbcAnalysis.Of(subjects, AbcPolicy.Default).Success;
        var mix = ProductMix.Of(sold.All, NoTargets).Success;

        Assert.Equal(abc.Total, mix.Total);
        Assert.Equal(
            abc.Rows.Select(row => (row.Rank, row.Code, row.Net, row.Share, row.CumulativeShare)),
            mix.Rows.Select(row => (row.Rank, row.Group.Key, row.Group.Net, row.Share, row.CumulativeShare)));
    }

    [DomainProperty]
    public void Everything_sold_and_everything_with_a_target_is_there_once(PricedGroups sold, TargetedMonths targets)
    {
        var mix = Analyse(sold, targets);
        var wanted = targets.Targets.Filter(target => targets.Period.Contains(First(target))).Map(target => target.Key);

        Assert.Equal(
            sold.All.Map(each => each.Key).Concat(wanted).Distinct().Order(StringComparer.Ordinal),
            mix.Rows.Select(row => row.Group.Key).Order(StringComparer.Ordinal));
        Assert.All(mix.Rows.Where(row => !sold.All.Exists(each => each.Key == row.Group.Key)), row =>
            Assert.Equal(Amount.Zero, row.Group.Net));
    }

    [DomainProperty]
    public void A_target_is_the_sum_of_the_months_and_absent_unless_each_month_has_one(PricedGroups sold, TargetedMonths targets)
    {
        var days = Enumerable.Range(0, targets.Period.Days).Select(targets.Period.From.AddDays);
        var months = days.Select(day => (day.Year, day.Month)).Distinct().ToList();

        Assert.All(Analyse(sold, targets).Rows, row =>
        {
            var set = targets.Targets.Filter(target =>
                target.Key == row.Group.Key && months.Contains((target.Year, target.Month)));

            Assert.Equal(
                set.IsEmpty ? (null, AbsentReason.NoTarget)
                : set.Count < months.Count ? (null, AbsentReason.TargetIncomplete)
                : (set.Sum(target => target.Amount.Units), (AbsentReason?)null),
                row.Target.Match<(long?, AbsentReason?)>(amount => (amount.Units, null), reason => (null, reason)));
        });
    }

    [DomainProperty]
    public void Gap_attainment_and_whether_it_was_met_follow_from_net_and_target(PricedGroups sold, TargetedMonths targets) =>
        Assert.All(Analyse(sold, targets).Rows, row => row.Target.Match(
            Left: reason =>
            {
                Assert.Equal(row.Gap, row.Target);
                Assert.Equal(reason, row.Attainment.Reason);
                Assert.True(row.IsAttained.IsNone);
            },
            Right: target =>
            {
                Assert.Equal(row.Group.Net.Units - target.Units, row.Gap.Success.Units);
                Assert.Equal(row.Gap.Success.Units >= 0, row.IsAttained);
                Assert.Equal(target.IsPositive ? null : AbsentReason.TargetZero, row.Attainment.Reason);
                Assert.True(row.Attainment.Value is not { } attained
                    || new Fraction(attained).IsCloseTo(Fraction.Of(row.Group.Net.Units, target.Units)));
            }));

    [DomainProperty]
    public void The_order_of_the_input_changes_nothing(PricedGroups sold, TargetedMonths targets) =>
        Assert.Equal(
            Analyse(sold, targets).Rows,
            Analyse(new(sold.All.Rev()), targets with { Targets = targets.Targets.Rev() }).Rows);

    private static readonly PeriodTargets NoTargets = PeriodTargets.Of(default, ofAllSales: true, []);

    private static DateOnly First(MonthlyTarget target) => new(target.Year, target.Month, 1);

    private static ProductMix Analyse(PricedGroups sold, TargetedMonths targets) =>
        ProductMix.Of(sold.All, PeriodTargets.Of(targets.Period, ofAllSales: true, targets.Targets)).Success;
}
