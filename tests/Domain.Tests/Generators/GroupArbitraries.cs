using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Mix;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Groups with their sales and cost, each once, small enough to add up; some of them equal, some lose money.</summary>
public sealed record PricedGroups(Seq<GroupTotals> All);

/// <summary>A period of whole months, and targets for some of its months and for others, one for a group and month.</summary>
public sealed record TargetedMonths(Period Period, Seq<MonthlyTarget> Targets);

public static class GroupArbitraries
{
    private static readonly string[] Keys = ["k1", "K2", "客", "k10", "é", "Z", "a-1", "UNKNOWN"];

    /// <summary>Small numbers, so that groups tie and sums meet zero; now and then a large one.</summary>
    private static readonly Gen<long> Units = Gen.Frequency(
        (6, Gen.Choose(-4, 9).Select(units => (long)units)),
        (1, Gen.Choose(-1_000_000_000, 1_000_000_000).Select(units => 1_000L * units)));

    private static readonly Gen<long> UnitsOfReturns = Gen.Choose(-9, 0).Select(units => (long)units);

    public static Arbitrary<PricedGroups> Groups() => (
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(0, Keys.Length)
        from nets in Gen.Frequency((6, Units), (1, UnitsOfReturns)).ListOf(count)
        from costs in Units.ListOf(count)
        select new PricedGroups(keys
            .Zip(nets.Zip(costs, (net, cost) => (Net: net, Cost: cost)), (key, sold) => new GroupTotals(
                key, $"Label of {key}", Amount.OfUnits(sold.Net), Amount.OfUnits(sold.Cost), Quantity.OfUnits(sold.Net)))
            .ToSeq()))
        .ToArbitrary();

    public static Arbitrary<TargetedMonths> Targets() => (
        from start in Gen.Choose(0, 30)
        from length in Gen.Choose(0, 3)
        from set in Gen.SubListOf(
            from key in Keys.Take(4).Append("unsold")
            from month in Enumerable.Range(start - 1, length + 2)
            select (key, month))
        from amounts in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 9))).ListOf(set.Count)
        select new TargetedMonths(
            Period.Literal(Month(start), Month(start + length)),
            set.Zip(amounts, (target, amount) => new MonthlyTarget(
                target.key, $"Label of {target.key}", Month(target.month).Year, Month(target.month).Month, Amount.OfUnits(amount)))
                .ToSeq()))
        .ToArbitrary();

    private static DateOnly Month(int number) => new DateOnly(2024, 1, 1).AddMonths(number);
}
