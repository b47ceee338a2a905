using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Lines as people enter them: mostly right, and wrong in every field.</summary>
public static class SaleLineEntryArbitraries
{
    private static readonly Gen<decimal> Wrong = Gen.Elements(
        0m, -1m, 0.00001m, -0.00001m,
        long.MinValue / 10_000m, long.MaxValue / 10_000m, decimal.MaxValue, decimal.MinValue);

    private static readonly Gen<decimal> Right = Gen.Choose(1, 1_000_000).Select(units => units / 10_000m);

    public static Arbitrary<SaleLineEntry> Entries() =>
        (from sign in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Constant(-1)))
         from date in Mostly(Gen.Choose(0, 700).Select(day => new DateOnly(2023, 1, 1).AddDays(day)), Gen.Elements(
             DateOnly.MinValue,
             SaleLine.Earliest,
             SaleLine.Earliest.AddDays(-1),
             SaleLine.Latest,
             SaleLine.Latest.AddDays(1)))
         from customer in Mostly(Gen.Elements("AW00000001", "客戶 1"), Codes(40))
         from product in Mostly(Gen.Elements("BK-M82B-42-349", "x"), Codes(60))
         from salesperson in Mostly(
             Gen.Elements<Option<string>>(Option<string>.None, "E285", ""),
             Codes(40).Select(code => (Option<string>)code))
         from quantity in Mostly(Right.Select(value => sign * value), Wrong)
         from price in Optional(Mostly(Right, Wrong))
         from net in Mostly(Right.Select(value => sign * value), Wrong)
         from cost in Optional(Mostly(Right.Select(value => sign * value), Wrong))
         select new SaleLineEntry(date, customer, product, salesperson, quantity, price, net, cost)).ToArbitrary();

    /// <summary>Codes of the greatest length, too long ones, and ones that are none.</summary>
    private static Gen<string> Codes(int longest) => Gen.Elements(
        new string('x', longest), new string('x', longest + 1), "", " ", " x", "x ", "a\tb", "\0", "\ud800");

    private static Gen<T> Mostly<T>(Gen<T> usual, Gen<T> other) => Gen.Frequency((12, usual), (1, other));

    private static Gen<Option<decimal>> Optional(Gen<decimal> values) => Gen.OneOf(
        Gen.Constant(Option<decimal>.None),
        values.Select(value => (Option<decimal>)value));
}
