using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class ConcentrationProperties
{
    [DomainProperty]
    public void Hhi_is_the_sum_of_the_squared_shares_and_its_inverse_the_effective_number(Amount[] nets) =>
        OfPositive(nets, (positive, total, measured) =>
        {
            var hhi = Fraction.Sum(positive.Select(units => Fraction.Of(units * units, total * total)));

            Assert.True(Shown(measured.Hhi).IsCloseTo(hhi));
            Assert.True(Shown(measured.EffectiveNumber).IsCloseTo(Fraction.Of(1).Over(hhi)));
        });

    [DomainProperty]
    public void Gini_is_half_the_mean_difference_of_all_pairs_over_the_mean(Amount[] nets) =>
        OfPositive(nets, (positive, total, measured) =>
        {
            var differences = from one in positive from other in positive select BigInteger.Abs(one - other);
            var sum = differences.Aggregate(BigInteger.Zero, BigInteger.Add);

            Assert.True(Shown(measured.Gini).IsCloseTo(Fraction.Of(sum, 2 * positive.Count * total)));
        });

    [DomainProperty]
    public void The_top_10_share_is_that_of_the_ten_largest(Market market) =>
        OfPositive(market.Subjects.Map(subject => subject.Net), (positive, total, measured) =>
        {
            var top = positive.OrderDescending().Take(10).Aggregate(BigInteger.Zero, BigInteger.Add);

            Assert.True(Shown(measured.Top10Share).IsCloseTo(Fraction.Of(top, total)));
        });

    [DomainProperty]
    public void Every_measure_stays_within_its_ends(Market market) =>
        OfPositive(market.Subjects.Map(subject => subject.Net), (positive, _, measured) =>
        {
            var tolerance = 1e-20m;

            Assert.InRange(measured.Hhi.Value!.Value, (1m / positive.Count) - tolerance, 1);
            Assert.InRange(measured.EffectiveNumber.Value!.Value, 1, positive.Count + tolerance);
            Assert.InRange(measured.Gini.Value!.Value, 0, 1 - (1m / positive.Count) + tolerance);
            Assert.InRange(measured.Top10Share.Value!.Value, 0, 1);
        });

    [DomainProperty]
    public void What_is_not_above_zero_does_not_count(Market market) =>
        Assert.Equal(
            Measure(market.Subjects.Filter(subject => subject.Net.IsPositive)),
            market.Subjects.Exists(subject => subject.Net.IsPositive)
                ? Measure(market.Subjects)
                : Measure(Seq<SubjectSales>.Empty));

    [DomainProperty]
    public void Neither_order_nor_scale_matters(Market market, PositiveInt by) =>
        Assert.Equal(
            Measure(market.Subjects),
            Measure(market.Subjects.Rev().Map(subject =>
                subject with { Net = Amount.OfUnits(subject.Net.Units * by.Get) })));

    [DomainProperty]
    public void Twice_the_same_customers_are_half_as_concentrated_and_as_unequal(Market market) =>
        OfPositive(market.Subjects.Map(subject => subject.Net), (_, _, measured) =>
        {
            var twice = Measure(market.Subjects + market.Subjects);

            var difference = Shown(twice.Hhi).Times(2).Minus(Shown(measured.Hhi)).Abs();

            Assert.True(difference < Fraction.Of(1, BigInteger.Pow(10, 27)));
            Assert.Equal(measured.Gini, twice.Gini);
        });

    [DomainProperty]
    public void All_measures_are_there_or_absent_for_the_same_reason(Amount[] nets)
    {
        var measured = Concentration.Of(nets);
        var reason = nets.Any(net => net.IsPositive) ? null
            : nets.Length == 0 ? AbsentReason.NoSales
            : AbsentReason.TotalNotPositive;

        Assert.All(
            new[] { measured.Hhi, measured.EffectiveNumber, measured.Gini, measured.Top10Share },
            ratio => Assert.Equal(reason, ratio.Reason));
    }

    private static Concentration Measure(Seq<SubjectSales> subjects) =>
        Concentration.Of(subjects.Map(subject => subject.Net));

    private static Fraction Shown(Ratio ratio) => new(ratio.Value!.Value);

    private static void OfPositive(
        IEnumerable<Amount> nets, Action<IReadOnlyList<BigInteger>, BigInteger, Concentration> law)
    {
        var positive = nets.Where(net => net.IsPositive).Select(net => (BigInteger)net.Units).ToList();

        if (positive.Count > 0)
        {
            law(positive, positive.Aggregate(BigInteger.Add), Concentration.Of(nets));
        }
    }
}
