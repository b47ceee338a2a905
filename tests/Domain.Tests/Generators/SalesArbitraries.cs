using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Customers or products with their sales, each once, few enough and small enough to add up.</summary>
public sealed record Market(Seq<SubjectSales> Subjects);

/// <summary>Sales by group and customer, each pair once, small enough to add up.</summary>
public sealed record GroupedMarket(Seq<GroupedSales> Cells);

public static class SalesArbitraries
{
    /// <summary>Small numbers, so that subjects tie; large ones, so that few dominate.</summary>
    private static readonly Gen<Amount> Nets = Gen.Frequency(
        (5, Gen.Choose(1, 8)),
        (2, Gen.Choose(-3, 0)),
        (1, Gen.Choose(-1_000_000_000, 1_000_000_000)))
        .Select(units => Amount.OfUnits(units));

    private static readonly Gen<Amount> NothingSold = Gen.Choose(-3, 0).Select(units => Amount.OfUnits(units));

    /// <summary>Parts of a whole of 20, so that every cumulative share is a multiple of 0.05.</summary>
    private static readonly Gen<IEnumerable<Amount>> PartsOfTwenty =
        from parts in Gen.Choose(1, 8).ListOf(20)
        select PartsOf(20, parts).Select(units => Amount.OfUnits(units));

    private static readonly Gen<IEnumerable<Amount>> Sales =
        from count in Gen.Choose(0, 30)
        from nets in Gen.Frequency((6, Nets.ListOf(count)), (1, NothingSold.ListOf(count)))
        select nets.AsEnumerable();

    /// <summary>Codes whose order by ordinals differs from that of dictionaries, and from that of numbers.</summary>
    private static readonly string[] Codes =
    [
        .. from prefix in new[] { "C", "a", "Z", "é", "客", "C-" }
           from number in Enumerable.Range(1, 12)
           select $"{prefix}{number}",
    ];

    private static readonly string[] Keys = ["k1", "K2", "客", "k10"];

    /// <summary>Cuts that small numbers meet exactly, and any others.</summary>
    private static readonly Gen<AbcCuts> AllCuts = Gen.Frequency(
        (2, Gen.Constant(AbcCuts.Default)),
        (3, from a in Gen.Choose(1, 19)
            from b in Gen.Choose(a + 1, 20)
            select AbcCuts.Literal(a * 0.05m, b * 0.05m)),
        (1, Gen.Constant(AbcCuts.Literal(0.0001m, 0.0002m))),
        (2, from a in Gen.Choose(1, 9_999)
            from b in Gen.Choose(a + 1, 10_000)
            select AbcCuts.Literal(a / 10_000m, b / 10_000m)));

    public static Arbitrary<AbcCuts> Cuts() => AllCuts.ToArbitrary();

    public static Arbitrary<AbcPolicy> Policies() =>
        (from cuts in AllCuts
         from rule in Gen.Elements(Enum.GetValues<AbcRule>())
         from ties in Gen.Elements(Enum.GetValues<AbcTies>())
         select new AbcPolicy("TRIED", "1", cuts, rule, ties)).ToArbitrary();

    public static Arbitrary<Market> Markets() =>
        Arb.From(
            from nets in Gen.Frequency((2, Sales), (1, PartsOfTwenty))
            from codes in Gen.Shuffle(Codes)
            select new Market(codes.Zip(nets, (code, net) => new SubjectSales(code, $"Name of {code}", net)).ToSeq()),
            market => Without(market.Subjects).Select(fewer => new Market(fewer)));

    public static Arbitrary<GroupedMarket> GroupedMarkets() =>
        Arb.From(
            from nets in Sales
            from pairs in Gen.Shuffle(
                (from key in Keys
                 from code in Codes.Take(15)
                 select (key, code)).ToArray())
            select new GroupedMarket(pairs
                .Zip(nets, (pair, net) => new GroupedSales(
                    pair.key, $"Label of {pair.key}", new SubjectSales(pair.code, $"Name of {pair.code}", net)))
                .ToSeq()),
            market => Without(market.Cells).Select(fewer => new GroupedMarket(fewer)));

    /// <summary>The first of the parts, as many as fit into the whole, and what is then left of it.</summary>
    private static IEnumerable<int> PartsOf(int whole, IEnumerable<int> parts)
    {
        foreach (var part in parts.TakeWhile(_ => whole > 0))
        {
            yield return Math.Min(part, whole);
            whole -= part;
        }
    }

    private static IEnumerable<Seq<T>> Without<T>(Seq<T> all) =>
        Enumerable.Range(0, all.Count).Select(dropped => all.Take(dropped) + all.Skip(dropped + 1));
}
