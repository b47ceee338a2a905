using System.Globalization;

namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>Numbers as text.</summary>
internal static class Numbers
{
    /// <summary>Whether the text is a number beyond the largest double, which would be read as infinity.</summary>
    public static bool IsOutOfRange(ReadOnlySpan<char> text) =>
        // Only an exponent goes that far within the digits allowed.
        text.ContainsAny('e', 'E')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && !double.IsFinite(value);

    /// <inheritdoc cref="IsOutOfRange(ReadOnlySpan{char})"/>
    public static bool IsOutOfRange(ReadOnlySpan<byte> text) =>
        text.ContainsAny((byte)'e', (byte)'E')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && !double.IsFinite(value);
}
