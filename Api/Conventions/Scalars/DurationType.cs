using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>Duration</c>: a length of time in days and smaller units, as ISO 8601 writes it.</summary>
/// <remarks>Years and months are refused: they are no fixed length of time.</remarks>
public sealed partial class DurationType : TextScalar<TimeSpan>
{
    /// <summary>The scalar.</summary>
    public DurationType()
    {
        Name = "Duration";
        Description = "A length of time in days, hours, minutes and seconds as ISO 8601 writes it: `P2DT12H`, `PT2H30M`, `-PT0.5S`.";
    }

    /// <inheritdoc/>
    protected override string Form => "a duration like PT2H30M";

    /// <inheritdoc/>
    protected override TimeSpan? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 40 || Shape().Match(text.ToString()) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            var ticks = Ticks(match, "w", 7 * TimeSpan.TicksPerDay) + Ticks(match, "d", TimeSpan.TicksPerDay)
                + Ticks(match, "h", TimeSpan.TicksPerHour) + Ticks(match, "m", TimeSpan.TicksPerMinute)
                + Ticks(match, "s", TimeSpan.TicksPerSecond);

            return TimeSpan.FromTicks((long)(match.Groups["minus"].Success ? -ticks : ticks));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override string? Write(object value) => value is TimeSpan duration ? XmlConvert.ToString(duration) : null;

    private static decimal Ticks(Match match, string unit, long ticks) => match.Groups[unit] is { Success: true } number
        ? decimal.Parse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * ticks
        : 0;

    [GeneratedRegex(@"\A(?<minus>-)?P(?=.)(?:(?<w>[0-9]+)W)?(?:(?<d>[0-9]+)D)?(?:T(?=.)(?:(?<h>[0-9]+)H)?(?:(?<m>[0-9]+)M)?(?:(?<s>[0-9]+(?:\.[0-9]{1,7})?)S)?)?\z")]
    private static partial Regex Shape();
}
