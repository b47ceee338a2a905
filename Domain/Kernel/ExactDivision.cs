using System.Numerics;

namespace CustomerGraph.Domain.Kernel;

/// <summary>Divides whole numbers that are too large for a decimal.</summary>
internal static class ExactDivision
{
    /// <summary>How many digits every decimal can hold.</summary>
    private const int Digits = 28;

    /// <summary>
    /// The quotient of two numbers, its 28th digit behind the point rounded half up, or its 28th digit at
    /// all when it is one or more.
    /// </summary>
    /// <param name="part">Zero or more, and at most 10^28 times the whole.</param>
    /// <param name="whole">Above zero.</param>
    public static decimal Divide(BigInteger part, BigInteger whole)
    {
        var scale = Digits - DigitsBeforePoint(part / whole);
        var shift = BigInteger.Pow(10, scale);
        var (quotient, remainder) = BigInteger.DivRem(part * shift, whole);
        var rounded = remainder * 2 >= whole ? quotient + 1 : quotient;

        return (decimal)rounded / (decimal)shift;
    }

    private static int DigitsBeforePoint(BigInteger number)
    {
        var digits = 0;

        for (; !number.IsZero; number /= 10)
        {
            digits++;
        }

        return digits;
    }
}
