using System.Numerics;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>How unevenly net sales are spread over customers or products. Only net sales above zero count.</summary>
/// <remarks>
/// With amounts x(1) &lt;= ... &lt;= x(n) above zero and their total T:
/// HHI = sum of (x(i) / T)^2, the effective number is 1 / HHI,
/// Gini = (2 * sum of i * x(i) - (n + 1) * T) / (n * T), top 10 share = the ten largest / T.
/// Sources: O. C. Herfindahl, "Concentration in the steel industry", 1950; C. Gini, "Variabilità e mutabilità", 1912.
/// </remarks>
/// <param name="Hhi">The Herfindahl-Hirschman index on fractions: from 1/n, where all are equal, to 1, for one.</param>
/// <param name="EffectiveNumber">How many equal ones would be as concentrated: from 1 to n.</param>
/// <param name="Gini">The Gini coefficient with divisor n: 0 where all are equal, and always below 1.</param>
/// <param name="Top10Share">The share of the ten largest; 1 where there are no more than ten.</param>
public sealed record Concentration(Ratio Hhi, Ratio EffectiveNumber, Ratio Gini, Ratio Top10Share)
{
    private const int Top = 10;

    /// <summary>Measures how concentrated amounts are; they may come in any order and be of any size.</summary>
    /// <returns>All four measures, or all four absent for the same reason.</returns>
    public static Concentration Of(IEnumerable<Amount> nets)
    {
        Amount[] given = [.. nets];
        long[] ascending = [.. given.Where(net => net.IsPositive).Select(net => net.Units)];
        Array.Sort(ascending);

        return ascending.Length > 0
            ? Measured(ascending)
            : Absent(given.Length == 0 ? AbsentReason.NoSales : AbsentReason.TotalNotPositive);
    }

    private static Concentration Absent(AbsentReason reason)
    {
        var absent = Ratio.Absent(reason);

        return new Concentration(absent, absent, absent, absent);
    }

    private static Concentration Measured(long[] ascending)
    {
        var (total, weighted) = (Int128.Zero, Int128.Zero);
        var count = ascending.Length;

        // There are fewer than 2^31 amounts below 2^63: the total stays below 2^94 and the weighted sum below 2^125.
        for (var index = 0; index < count; index++)
        {
            total += ascending[index];
            weighted += (Int128)(index + 1) * ascending[index];
        }

        var squares = SumOfSquares(ascending);
        var top = ascending[^Math.Min(Top, count)..].Aggregate(Int128.Zero, (sum, units) => sum + units);

        return new Concentration(
            Ratio.Of(ExactDivision.Divide(squares, Square(total))),
            Ratio.Of(ExactDivision.Divide(Square(total), squares)),
            Ratio.Of(ExactDivision.Divide((2 * weighted) - ((count + 1) * total), count * total)),
            Ratio.Of(ExactDivision.Divide(top, total)));
    }

    private static BigInteger Square(BigInteger number) => number * number;

    private static BigInteger SumOfSquares(long[] positive)
    {
        var (carried, sum) = (BigInteger.Zero, UInt128.Zero);

        foreach (var units in positive)
        {
            var square = (UInt128)units * (UInt128)units;

            // Big numbers are slow, and 128 bits nearly always suffice.
            if (sum > UInt128.MaxValue - square)
            {
                carried += sum;
                sum = UInt128.Zero;
            }

            sum += square;
        }

        return carried + sum;
    }
}
