using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>
/// An exact quantity of a product in that product's own unit (pieces, kilograms), counted in units of 1/10000.
/// </summary>
/// <remarks>
/// Quantities may be negative (what comes back counts against what went out) and span the range of
/// <see cref="long"/>, about ±922 trillion. The default is zero.
/// </remarks>
public readonly record struct Quantity : IComparable<Quantity>
{
    /// <summary>Nothing.</summary>
    public static readonly Quantity Zero;

    private Quantity(long units) => Units = units;

    /// <summary>The quantity in units of 1/10000: 25,000 for 2.5. This is what is stored and added up.</summary>
    public long Units { get; }

    /// <summary>The quantity as people write it, exact and without trailing zeros. This is what is shown.</summary>
    public decimal Value => TenThousandths.ToDecimal(Units);

    /// <summary>Whether the quantity is above zero.</summary>
    public bool IsPositive => Units > 0;

    /// <summary>So many units of 1/10000; every <see cref="long"/> is a quantity.</summary>
    public static Quantity OfUnits(long units) => new(units);

    /// <summary>Reads a quantity as people and documents write it.</summary>
    /// <returns>
    /// The quantity, <see cref="QuantityError.TooPrecise"/> or <see cref="QuantityError.OutOfRange"/>.
    /// </returns>
    public static Either<QuantityError, Quantity> Exactly(decimal value) =>
        TenThousandths.IsWhole(value)
            ? Counted(TenThousandths.Count(value))
            : new QuantityError.TooPrecise(value);

    /// <summary>A quantity written in the source code; input goes through <see cref="Exactly"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quantity: a defect in the source
    /// code.</exception>
    public static Quantity Literal(decimal value) =>
        Exactly(value).IfLeft(error => throw new ArgumentOutOfRangeException(nameof(value), value, error.Sentence));

    /// <summary>Adds up quantities; their order does not matter, and no quantities add up to zero.</summary>
    /// <returns>The total, or <see cref="QuantityError.OutOfRange"/>.</returns>
    public static Either<QuantityError, Quantity> Sum(IEnumerable<Quantity> quantities)
    {
        // As with amounts, only the total can be out of range, no step before.
        var total = Int128.Zero;

        foreach (var quantity in quantities)
        {
            total += quantity.Units;
        }

        return OfWide(total);
    }

    /// <summary>The quantity that takes this one back.</summary>
    /// <returns>The opposite, or <see cref="QuantityError.OutOfRange"/> for the lowest, which has none.</returns>
    public Either<QuantityError, Quantity> Negate() => OfWide(-(Int128)Units);

    /// <summary>Orders quantities from the lowest to the highest.</summary>
    public int CompareTo(Quantity other) => Units.CompareTo(other.Units);

    /// <summary>Whether one quantity is below another.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.Units < right.Units;

    /// <summary>Whether one quantity is above another.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.Units > right.Units;

    /// <summary>Whether one quantity is not above another.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.Units <= right.Units;

    /// <summary>Whether one quantity is not below another.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.Units >= right.Units;

    /// <summary>The value, the same in every culture: "2.5".</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static Either<QuantityError, Quantity> OfWide(Int128 units) => Counted(TenThousandths.Count(units));

    private static Either<QuantityError, Quantity> Counted(Option<long> units) =>
        units.Map(OfUnits).ToEither<QuantityError>(() => new QuantityError.OutOfRange());
}
