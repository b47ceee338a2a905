using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Numbers for the bands of cards, and numbers that fall into them.</summary>
public sealed record Banded<T>(Bands<T> Bands, T Value)
    where T : IComparable<T>;

/// <summary>Policies whose ends are so near each other that what is sorted by them often meets one.</summary>
public static class PolicyArbitraries
{
    private static readonly Gen<int> Counts = Gen.Choose(0, 12);

    private static readonly Gen<Amount> Amounts = Gen.Frequency(
        (9, Gen.Choose(-1, 12).Select(units => Amount.OfUnits(units))),
        (1, Gen.Elements(Amount.OfUnits(long.MinValue), Amount.OfUnits(long.MaxValue))));

    public static Arbitrary<CardPolicy> CardPolicies() =>
        (from size in Ends(Counts)
         from scale in Ends(Amounts)
         from limit in Ends(Amounts.Where(amount => amount.IsPositive))
         from days in Gen.Elements(0, 1, 30, 180)
         select new CardPolicy(size, scale, limit, days)).ToArbitrary();

    public static Arbitrary<Banded<int>> BandedCounts() =>
        (from bands in Ends(Counts)
         from value in Counts
         select new Banded<int>(bands, value)).ToArbitrary();

    private static Gen<Bands<T>> Ends<T>(Gen<T> values)
        where T : IComparable<T> =>
        values.ListOf(4)
            .Select(ends => ends.Distinct().Order().ToList())
            .Where(ends => ends.Count >= 3)
            .Select(ends => new Bands<T>(ends[0], ends[1], ends[2]));
}
