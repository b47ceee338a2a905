using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class AbcAnalysisProperties
{
    [DomainProperty(MaxTest = 500)]
    public void Classes_are_those_of_the_definition(Market market, AbcPolicy policy) =>
        Assert.All(Analyse(market, policy).Rows, row =>
            Assert.Equal(AbcDefinition.ClassOf(row.Code, market.Subjects, policy), row.Class));

    [DomainProperty]
    public void The_classes_partition_the_subjects(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy);
        var byClass = Enum.GetValues<AbcClass>().SelectMany(abcClass => analysis.RowsOf(abcClass));

        Assert.Equal(
            market.Subjects.OrderBy(subject => subject.Code),
            Subjects(analysis).OrderBy(subject => subject.Code));
        Assert.Equal(analysis.Rows, byClass);
        Assert.All(Enum.GetValues<AbcClass>(), abcClass =>
            Assert.All(analysis.RowsOf(abcClass), row => Assert.Equal(abcClass, row.Class)));
    }

    [DomainProperty]
    public void A_better_class_has_nothing_smaller_than_a_worse_one(Market market, AbcPolicy policy) =>
        Assert.All(Analyse(market, policy).Rows.Pairs(), pair =>
            Assert.True(pair.Upper.Class <= pair.Lower.Class && pair.Upper.Net >= pair.Lower.Net));

    [DomainProperty]
    public void Subjects_come_by_falling_sales_and_equal_ones_by_code(Market market, AbcPolicy policy)
    {
        var rows = Analyse(market, policy).Rows;

        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => row.Rank));
        Assert.All(rows.Pairs().Where(pair => pair.Upper.Net == pair.Lower.Net), pair =>
            Assert.True(string.CompareOrdinal(pair.Upper.Code, pair.Lower.Code) < 0));
    }

    [DomainProperty]
    public void The_order_of_the_input_changes_nothing(Market market, AbcPolicy policy, int seed)
    {
        var shuffled = market.Subjects.OrderBy(subject => HashCode.Combine(seed, subject.Code)).ToSeq();

        Assert.Equal(Analyse(market, policy).Rows, Analyse(new Market(shuffled), policy).Rows);
    }

    [DomainProperty]
    public void Multiplying_all_amounts_changes_no_class(Market market, AbcPolicy policy, PositiveInt by)
    {
        var multiplied = market.Subjects.Map(subject =>
            subject with { Net = Amount.OfUnits(subject.Net.Units * by.Get) });

        Assert.Equal(
            Analyse(market, policy).Rows.Select(row => (row.Code, row.Class, row.Share, row.CumulativeShare)),
            Analyse(new Market(multiplied), policy)
                .Rows.Select(row => (row.Code, row.Class, row.Share, row.CumulativeShare)));
    }

    [DomainProperty]
    public void Equal_amounts_stay_together_where_the_policy_says_so(Market market, AbcPolicy policy) =>
        Assert.All(
            Analyse(market, policy with { Ties = AbcTies.Together }).Rows.GroupBy(row => row.Net),
            equals => Assert.Single(equals.Select(row => row.Class).Distinct()));

    [DomainProperty]
    public void Keeping_equals_together_makes_no_class_worse(Market market, AbcPolicy policy)
    {
        var together = Analyse(market, policy with { Ties = AbcTies.Together }).Rows;
        var split = Analyse(market, policy with { Ties = AbcTies.Split }).Rows;

        Assert.All(together.Zip(split), pair => Assert.True(pair.Item1.Class <= pair.Item2.Class));
    }

    [DomainProperty]
    public void The_crossing_rule_leaves_A_below_its_cut_without_its_smallest(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy with { Rule = AbcRule.CrossingIn });
        var a = analysis.RowsOf(AbcClass.A);
        var smallest = policy.Ties == AbcTies.Split ? 1 : a.Count(row => row.Net == a[^1].Net);

        Assert.Equal(analysis.Reason.IsNone, a.Count > 0);
        Assert.True(a.Count == 0 || Share(a.SkipLast(smallest), analysis) < new Fraction(policy.Cuts.A));
    }

    [DomainProperty]
    public void The_strict_rule_keeps_A_within_its_cut_and_A_cannot_grow(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy with { Rule = AbcRule.WithinCut, Ties = AbcTies.Split });

        if (analysis.Reason.IsNone)
        {
            var a = analysis.RowsOf(AbcClass.A);
            var ranked = analysis.Rows.Where(row => row.Class != AbcClass.Unranked);

            Assert.True(Share(a, analysis) <= new Fraction(policy.Cuts.A));
            Assert.True(Share(ranked.Take(a.Count + 1), analysis) > new Fraction(policy.Cuts.A));
        }
    }

    [DomainProperty]
    public void The_ranked_add_up_to_the_total_and_their_shares_to_one(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy);
        var ranked = analysis.Rows.Where(row => row.Class != AbcClass.Unranked).ToList();

        Assert.Equal(analysis.Total, Amount.Sum(ranked.Select(row => row.Net)).Success);
        Assert.Equal(ranked.Count == 0 ? 0 : 1, decimal.Round(ranked.Sum(row => row.Share.Value ?? -1), 20));
        Assert.All(ranked.TakeLast(1), last => Assert.Equal(1, last.CumulativeShare.Value));
    }

    [DomainProperty]
    public void A_cumulative_share_is_the_share_of_all_up_to_the_row(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy);

        Assert.All(analysis.Rows.Where(row => row.Net.IsPositive), row =>
        {
            Assert.True(new Fraction(row.Share.Value!.Value).IsCloseTo(Share([row], analysis)));
            Assert.True(new Fraction(row.CumulativeShare.Value!.Value)
                .IsCloseTo(Share(analysis.Rows.Take(row.Rank), analysis)));
        });
    }

    [DomainProperty]
    public void What_sold_nothing_is_unranked_and_outside_the_total(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy);
        var why = analysis.Reason.IfNone(AbsentReason.PartNotPositive);

        Assert.Equal(analysis.Rows.Where(row => !row.Net.IsPositive), analysis.RowsOf(AbcClass.Unranked));
        Assert.All(analysis.RowsOf(AbcClass.Unranked), row =>
            Assert.Equal((Ratio.Absent(why), Ratio.Absent(why)), (row.Share, row.CumulativeShare)));
        Assert.Equal(
            analysis,
            Analyse(new Market(market.Subjects.Filter(subject => subject.Net.IsPositive)), policy),
            SameRanked);
    }

    [DomainProperty]
    public void Without_a_total_there_are_no_classes_but_a_reason(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy);

        Assert.Equal(!market.Subjects.Exists(subject => subject.Net.IsPositive), analysis.Reason.IsSome);
        Assert.Equal(
            analysis.Reason.IsSome ? Prelude.Seq1(AbcClass.Unranked) : Enum.GetValues<AbcClass>().ToSeq(),
            analysis.Classes.Map(summary => summary.Class));
        Assert.True(analysis.Reason.IsNone || analysis.Rows.All(row => row.Class == AbcClass.Unranked));
    }

    [DomainProperty]
    public void A_summary_counts_and_adds_up_its_members(Market market, AbcPolicy policy)
    {
        var analysis = Analyse(market, policy);

        Assert.All(analysis.Classes, summary =>
        {
            var members = analysis.RowsOf(summary.Class);

            Assert.Equal(members.Count, summary.Count);
            Assert.Equal(Amount.Sum(members.Select(row => row.Net)).Success, summary.Net);
            Assert.Equal(summary.Class != AbcClass.Unranked, summary.Share.Value is not null);
            Assert.True(summary.Share.Value is not { } share
                || new Fraction(share).IsCloseTo(Share(members, analysis)));
        });
    }

    [DomainProperty]
    public void The_policy_travels_with_the_result(Market market, AbcPolicy policy) =>
        Assert.Equal(policy, Analyse(market, policy).Policy);

    [DomainProperty]
    public void What_does_not_add_up_is_out_of_range(Amount[] nets, AbcPolicy policy)
    {
        var subjects = nets.Select((net, index) => new SubjectSales($"{index}", "", net));
        var ranked = nets.Where(net => net.IsPositive).Aggregate(BigInteger.Zero, (sum, net) => sum + net.Units);
        var unranked = nets.Where(net => !net.IsPositive).Aggregate(BigInteger.Zero, (sum, net) => sum + net.Units);

        Assert.Equal(
            ranked <= long.MaxValue && unranked >= long.MinValue,
            AbcAnalysis.Of(subjects, policy).IsRight);
    }

    private static AbcAnalysis Analyse(Market market, AbcPolicy policy) =>
        AbcAnalysis.Of(market.Subjects, policy).Success;

    private static IEnumerable<SubjectSales> Subjects(AbcAnalysis analysis) =>
        analysis.Rows.Select(row => new SubjectSales(row.Code, row.Name, row.Net));

    private static Fraction Share(IEnumerable<AbcRow> rows, AbcAnalysis analysis) =>
        Fraction.Of(rows.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Net.Units), analysis.Total.Units);

    private static bool SameRanked(AbcAnalysis one, AbcAnalysis other) =>
        one.Total == other.Total
        && one.Rows.Where(row => row.Net.IsPositive).SequenceEqual(other.Rows.Where(row => row.Net.IsPositive));
}
