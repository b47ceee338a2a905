using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>
/// An exact amount of money in the company's one reporting currency, counted in units of 1/10000.
/// </summary>
/// <remarks>
/// Amounts may be negative (a return is money too) and span the range of <see cref="long"/>, about ±922 trillion.
/// What would leave it is <see cref="AmountError.OutOfRange"/>, never an exception. The default is zero.
/// </remarks>
public readonly record struct Amount : IComparable<Amount>
{
    /// <summary>No money at all.</summary>
    public static readonly Amount Zero;

    private Amount(long units) => Units = units;

    /// <summary>The amount in units of 1/10000: 123,400 for 12.34. This is what is stored and added up.</summary>
    public long Units { get; }

    /// <summary>The amount as people write it, exact and without trailing zeros. This is what is shown.</summary>
    public decimal Value => TenThousandths.ToDecimal(Units);

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => Units > 0;

    /// <summary>So many units of 1/10000; every <see cref="long"/> is an amount.</summary>
    public static Amount OfUnits(long units) => new(units);

    /// <summary>Reads an amount as people and documents write it.</summary>
    /// <returns>The amount, <see cref="AmountError.TooPrecise"/> or <see cref="AmountError.OutOfRange"/>.</returns>
    public static Either<AmountError, Amount> Exactly(decimal value) =>
        TenThousandths.IsWhole(value)
            ? Counted(TenThousandths.Count(value))
            : new AmountError.TooPrecise(value);

    /// <summary>Turns a computed number into an amount, by the rounding rule the caller names.</summary>
    /// <returns>The nearest amount, or <see cref="AmountError.OutOfRange"/>.</returns>
    public static Either<AmountError, Amount> Round(decimal value, MidpointRounding rule) =>
        Counted(TenThousandths.Count(decimal.Round(value, TenThousandths.Digits, rule)));

    /// <summary>An amount written in the source code; input goes through <see cref="Exactly"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such amount: a defect in the source code.</exception>
    public static Amount Literal(decimal value) =>
        Exactly(value).IfLeft(error => throw new ArgumentOutOfRangeException(nameof(value), value, error.Sentence));

    /// <summary>Adds up amounts; their order does not matter, and no amounts add up to zero.</summary>
    /// <returns>The total, or <see cref="AmountError.OutOfRange"/>.</returns>
    public static Either<AmountError, Amount> Sum(IEnumerable<Amount> amounts)
    {
        // 128 bits hold the sum of more longs than fit in memory: only the total can be out of range, no step before.
        var total = Int128.Zero;

        foreach (var amount in amounts)
        {
            total += amount.Units;
        }

        return OfWide(total);
    }

    /// <summary>Adds another amount.</summary>
    /// <inheritdoc cref="Sum" path="/returns"/>
    public Either<AmountError, Amount> Add(Amount other) => OfWide((Int128)Units + other.Units);

    /// <summary>Takes another amount away.</summary>
    /// <inheritdoc cref="Sum" path="/returns"/>
    public Either<AmountError, Amount> Subtract(Amount other) => OfWide((Int128)Units - other.Units);

    /// <summary>The amount that takes this one back.</summary>
    /// <returns>The opposite, or <see cref="AmountError.OutOfRange"/> for the lowest amount, which has none.</returns>
    public Either<AmountError, Amount> Negate() => OfWide(-(Int128)Units);

    /// <summary>Orders amounts from the lowest to the highest.</summary>
    public int CompareTo(Amount other) => Units.CompareTo(other.Units);

    /// <summary>Whether one amount is below another.</summary>
    public static bool operator <(Amount left, Amount right) => left.Units < right.Units;

    /// <summary>Whether one amount is above another.</summary>
    public static bool operator >(Amount left, Amount right) => left.Units > right.Units;

    /// <summary>Whether one amount is not above another.</summary>
    public static bool operator <=(Amount left, Amount right) => left.Units <= right.Units;

    /// <summary>Whether one amount is not below another.</summary>
    public static bool operator >=(Amount left, Amount right) => left.Units >= right.Units;

    /// <summary>The value, the same in every culture: "12.34".</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A sum made with 128 bits, if it fits.</summary>
    internal static Either<AmountError, Amount> OfWide(Int128 units) => Counted(TenThousandths.Count(units));

    private static Either<AmountError, Amount> Counted(Option<long> units) =>
        units.Map(OfUnits).ToEither<AmountError>(() => new AmountError.OutOfRange());
}
