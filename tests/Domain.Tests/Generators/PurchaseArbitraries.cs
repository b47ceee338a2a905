using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Tendencies;
using CustomerGraph.Domain.Tests.Sales.Performance;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Who bought what, each pair once, with all customers and products and their totals.</summary>
public sealed record PurchasedGoods(Seq<Buyer> Buyers, Seq<SubjectSales> Products, Seq<Purchase> Purchases);

public static class PurchaseArbitraries
{
    private static readonly string[] Codes = ["a", "B", "客", "d", "e"];
    private static readonly string[] Skus = ["p", "Q", "貨", "s"];

    private static readonly Gen<Amount> Nets = Gen.Frequency(
        (6, Gen.Choose(1, 9)), (1, Gen.Choose(-3, 0)), (1, Gen.Choose(1, 1_000_000_000)))
        .Select(units => Amount.OfUnits(units));

    public static Arbitrary<PurchasedGoods> Goods() => (
        from pairs in Gen.SubListOf(Codes.SelectMany(_ => Skus, (code, sku) => (code, sku)))
        from nets in Nets.ListOf(pairs.Count)
        from channels in Gen.Elements("RETAIL", "AGENT").ListOf(Codes.Length)
        from degrees in Gen.Choose(0, 5).ListOf(Codes.Length)
        select Goods(
            pairs.Zip(nets, (pair, net) => new Purchase(pair.code, pair.sku, net)).ToSeq(),
            Codes.Zip(channels.Zip(degrees, (channel, degree) => (channel, degree)), (code, card) => (code, card)).ToDictionary(of => of.code, of => of.card)))
        .ToArbitrary();

    /// <summary>At most six years, most of them within few months, some at the end of the calendar.</summary>
    public static Arbitrary<ShortPeriod> ShortPeriods() => (
        from start in Gen.Frequency((5, Gen.Choose(0, 800).Select(day => new DateOnly(2023, 11, 1).AddDays(day))), (1, Gen.Constant(new DateOnly(1, 1, 1))))
        from length in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 500)), (1, Gen.Choose(500, 2_200)))
        select new ShortPeriod(Period.Literal(start, start.AddDays(length)))).ToArbitrary();

    private static PurchasedGoods Goods(Seq<Purchase> purchases, Dictionary<string, (string Channel, int Degree)> cards) => new(
        purchases.GroupBy(purchase => purchase.Customer).Select(of => new Buyer(
            of.Key,
            cards[of.Key].Channel,
            cards[of.Key].Degree > 0 ? cards[of.Key].Degree : Option<int>.None,
            Amount.Sum(of.Select(purchase => purchase.Net)).Success)).ToSeq(),
        purchases.GroupBy(purchase => purchase.Product).Select(of => new SubjectSales(
            of.Key, "", Amount.Sum(of.Select(purchase => purchase.Net)).Success)).ToSeq(),
        purchases);
}
