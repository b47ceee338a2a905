using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Generators;

public static class KernelArbitraries
{
    /// <summary>
    /// Mostly everyday numbers, some of them equal; often enough the ends of the range, where sums overflow.
    /// </summary>
    internal static readonly Gen<long> Units = Gen.Frequency(
        (4, Gen.Choose(-50_000_000, 50_000_000).Select(units => (long)units)),
        (2, Gen.Choose(-3, 3).Select(units => units * 10_000L)),
        (1, Gen.Elements(0L, 1L, -1L)),
        (2, Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue - 1, long.MaxValue)));

    /// <summary>Two years of days, so that days often meet, and the ends of the calendar.</summary>
    internal static readonly Gen<DateOnly> Days = Gen.Frequency(
        (9, Gen.Choose(0, 730).Select(day => new DateOnly(2024, 1, 1).AddDays(day))),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue)));

    public static Arbitrary<Amount> Amounts() => OfUnits(Amount.OfUnits, amount => amount.Units);

    public static Arbitrary<Quantity> Quantities() => OfUnits(Quantity.OfUnits, quantity => quantity.Units);

    public static Arbitrary<DateOnly> Dates() => Days.ToArbitrary();

    public static Arbitrary<Period> Periods() =>
        (from one in Days
         from other in Gen.Frequency((5, Days), (1, Gen.Constant(one)))
         select one <= other ? Period.Literal(one, other) : Period.Literal(other, one)).ToArbitrary();

    public static Arbitrary<AbsentReason> Reasons() => Gen.Elements(AbsentReason.All.AsEnumerable()).ToArbitrary();

    public static Arbitrary<Entered> EnteredNumbers() =>
        Gen.Frequency(
            (6, from digits in Gen.Choose(-1_000_000, 1_000_000)
                from scale in Gen.Choose(0, 7)
                select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale)),
            (2, from end in Gen.Elements(long.MinValue / 10_000m, long.MaxValue / 10_000m)
                from step in Gen.Elements(-0.0001m, 0, 0.0001m, 0.00001m)
                select end + step),
            (1, Gen.Elements(decimal.MinValue, decimal.MaxValue, 0.0000m, -0.00001m)))
        .Select(value => new Entered(value))
        .ToArbitrary();

    /// <summary>For a field with room for <see cref="EnteredText.Longest"/> characters.</summary>
    public static Arbitrary<EnteredText> Texts() =>
        Gen.Frequency(
            (3, EnteredTexts.Texts(EnteredText.Longest)),
            (2, EnteredTexts.Codes(EnteredText.Longest)),
            (2, EnteredTexts.NoTexts(EnteredText.Longest)),
            (2, EnteredTexts.NoCodes(EnteredText.Longest)),
            (1, EnteredTexts.Nothing()))
        .Select(text => new EnteredText(text))
        .ToArbitrary();

    private static Arbitrary<T> OfUnits<T>(Func<long, T> make, Func<T, long> units) =>
        Arb.From(Units.Select(make), value => ArbMap.Default.ArbFor<long>().Shrinker(units(value)).Select(make));
}
