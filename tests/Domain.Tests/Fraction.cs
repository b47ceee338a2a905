using System.Numerics;

namespace CustomerGraph.Domain.Tests;

/// <summary>
/// An exact fraction: what the laws compute with, so that they cannot round where the domain must not.
/// </summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>The very number that a decimal is.</summary>
    public Fraction(decimal value)
        : this(Mantissa(value), BigInteger.Pow(10, value.Scale))
    {
    }

    public static Fraction Zero => Of(0);

    public BigInteger Numerator { get; }

    /// <summary>Always above zero.</summary>
    public BigInteger Denominator { get; }

    public bool IsWhole => Denominator.IsOne;

    public static Fraction Of(BigInteger numerator) => new(numerator, BigInteger.One);

    public static Fraction Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    public static Fraction Sum(IEnumerable<Fraction> fractions) =>
        fractions.Aggregate(Zero, (sum, fraction) => sum.Plus(fraction));

    public Fraction Plus(Fraction other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    public Fraction Minus(Fraction other) => Plus(other.Times(-1));

    public Fraction Times(BigInteger factor) => new(Numerator * factor, Denominator);

    public Fraction Times(Fraction other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    public Fraction Over(Fraction other) => new(Numerator * other.Denominator, Denominator * other.Numerator);

    public Fraction Abs() => new(BigInteger.Abs(Numerator), Denominator);

    public bool IsBetween(BigInteger least, BigInteger most) => CompareTo(Of(least)) >= 0 && CompareTo(Of(most)) <= 0;

    /// <summary>Whether this number, as a decimal, is that one rounded in the last digit that a decimal has.</summary>
    public bool IsCloseTo(Fraction exact)
    {
        // Half of the 28th digit behind the point, or of the 28th significant one.
        var error = Minus(exact).Abs().Times(2 * BigInteger.Pow(10, 28));

        return error <= exact.Abs().Times(10).Plus(Of(1));
    }

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Numerator}/{Denominator}";

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var size = unchecked(((BigInteger)(uint)parts[2] << 64) + ((BigInteger)(uint)parts[1] << 32) + (uint)parts[0]);

        return decimal.IsNegative(value) ? -size : size;
    }
}
