using System.Numerics;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit;

/// <summary>A quotient of whole numbers, computed with and compared exactly, and divided only to be shown.</summary>
/// <remarks>
/// The denominator may be zero: then the quotient is beyond every number, above it when the numerator is zero or more
/// and below it otherwise. So whoever owes nothing has a current ratio that reaches every cut.
/// </remarks>
internal readonly record struct Quotient
{
    private Quotient(BigInteger part, BigInteger whole) => (Part, Whole) = (part, whole);

    /// <summary>The numerator.</summary>
    public BigInteger Part { get; }

    /// <summary>The denominator; never negative.</summary>
    public BigInteger Whole { get; }

    /// <summary>Whether there is a number at all.</summary>
    public bool IsNumber => !Whole.IsZero;

    /// <summary>A quotient of two numbers of which the second is not negative.</summary>
    public static Quotient Of(BigInteger part, BigInteger whole) => new(part, whole);

    /// <summary>The very number that a decimal is.</summary>
    public static Quotient Of(decimal value)
    {
        var scaled = (Value: value, Whole: BigInteger.One);

        while (scaled.Value != decimal.Truncate(scaled.Value))
        {
            scaled = (scaled.Value * 10, scaled.Whole * 10);
        }

        return new((BigInteger)scaled.Value, scaled.Whole);
    }

    /// <summary>An amount in units of money.</summary>
    public static Quotient Of(Amount amount) => new(amount.Units, TenThousandths.PerOne);

    /// <summary>The sum.</summary>
    public Quotient Plus(Quotient other) => new((Part * other.Whole) + (other.Part * Whole), Whole * other.Whole);

    /// <summary>The difference.</summary>
    public Quotient Minus(Quotient other) => Plus(new(-other.Part, other.Whole));

    /// <summary>The product.</summary>
    public Quotient Times(Quotient other) => new(Part * other.Part, Whole * other.Whole);

    /// <summary>The quotient of this and another that is not negative.</summary>
    public Quotient Over(Quotient other) => new(Part * other.Whole, Whole * other.Part);

    /// <summary>Whether this is not below a number.</summary>
    public bool IsAtLeast(decimal number) => Of(number) is var cut && Part * cut.Whole >= cut.Part * Whole;

    /// <summary>Whether this is not above a number.</summary>
    public bool IsAtMost(decimal number) => Of(number) is var cut && Part * cut.Whole <= cut.Part * Whole;

    /// <summary>Whether this is not above another; both are numbers.</summary>
    public bool IsAtMost(Quotient other) => Part * other.Whole <= other.Part * Whole;

    /// <summary>The amount of so much money, cut off behind the fourth digit; none beyond the range of amounts.</summary>
    public Option<Amount> CutOff()
    {
        var units = BigInteger.Divide(Part * TenThousandths.PerOne, Whole);

        return units >= long.MinValue && units <= long.MaxValue
            ? Amount.OfUnits((long)units)
            : Option<Amount>.None;
    }

    /// <summary>The number for showing, to 28 digits; the quotient must be one.</summary>
    public decimal ToDecimal() => Part.Sign < 0
        ? -ExactDivision.Divide(-Part, Whole)
        : ExactDivision.Divide(Part, Whole);
}
