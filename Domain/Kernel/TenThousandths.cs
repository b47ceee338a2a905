namespace CustomerGraph.Domain.Kernel;

/// <summary>Numbers with at most four fraction digits, counted in whole ten-thousandths.</summary>
/// <remarks>What <see cref="Amount"/> and <see cref="Quantity"/> have in common; the two are never mixed.</remarks>
internal static class TenThousandths
{
    /// <summary>How many fraction digits a number may have.</summary>
    public const int Digits = 4;

    /// <summary>How many units are one.</summary>
    public const int PerOne = 10_000;

    /// <summary>The number as people write it, without trailing zeros: 12.5 for 125,000 units.</summary>
    public static decimal ToDecimal(long units) => (decimal)units / PerOne;

    /// <summary>Whether a number has no digit behind the fourth that is not zero.</summary>
    public static bool IsWhole(decimal value) => decimal.Round(value, Digits) == value;

    /// <summary>The units of a number without further digits; none beyond the range of <see cref="long"/>.</summary>
    public static Option<long> Count(decimal value) =>
        value >= ToDecimal(long.MinValue) && value <= ToDecimal(long.MaxValue)
            ? (long)(value * PerOne)
            : Option<long>.None;

    /// <summary>The units of a sum; none beyond the range of <see cref="long"/>.</summary>
    public static Option<long> Count(Int128 units) =>
        units >= long.MinValue && units <= long.MaxValue
            ? (long)units
            : Option<long>.None;
}
