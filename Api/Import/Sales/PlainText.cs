namespace CustomerGraph.Api.Import.Sales;

/// <summary>Reads dates and numbers that are written the plain way; whatever else a date or a number can be is left.</summary>
internal static class PlainText
{
    /// <summary>So many digits before the point can be counted in ten-thousandths for certain.</summary>
    private const int MostWholeDigits = 14;

    private const int FractionDigits = 4;

    private static readonly long[] PowersOfTen = [1, 10, 100, 1_000, 10_000];

    /// <summary>Reads 2026-12-31.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;

        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryReadDigits(text[..4], out var year)
            || !TryReadDigits(text[5..7], out var month)
            || !TryReadDigits(text[8..], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month))
        {
            return false;
        }

        date = new DateOnly((int)year, (int)month, (int)day);

        return true;
    }

    /// <summary>Reads 1234, -1234.5 and the like, up to four digits behind the point, in units of 1/10000.</summary>
    public static bool TryReadUnits(ReadOnlySpan<byte> text, out long units)
    {
        units = 0;

        var isNegative = text.Length > 0 && text[0] == '-';
        var digits = isNegative ? text[1..] : text;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];

        if (whole.IsEmpty || whole.Length > MostWholeDigits
            || fraction.Length > FractionDigits || (point >= 0 && fraction.IsEmpty)
            || !TryReadDigits(whole, out var ones)
            || !TryReadDigits(fraction, out var parts))
        {
            return false;
        }

        var size = (ones * PowersOfTen[FractionDigits]) + (parts * PowersOfTen[FractionDigits - fraction.Length]);
        units = isNegative ? -size : size;

        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;

        foreach (var letter in text)
        {
            if (letter is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (letter - '0');
        }

        return true;
    }
}
