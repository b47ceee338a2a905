using System.Globalization;
using System.Text;

namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>The two forms of <c>\u</c> in a string. Source: GraphQL September 2025, 2.9.4 String Value.</summary>
internal static class UnicodeEscapes
{
    /// <summary>An escape, or two that form a surrogate pair: the character, how long it is in the text, and in which form.</summary>
    public readonly record struct Escape(Rune Rune, int Length, bool Braced);

    /// <summary>Reads the escape at the beginning of a text that begins with <c>\u</c>; null when there is none.</summary>
    public static Escape? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[2] == '{')
        {
            var end = text.IndexOf('}');
            return end > 3 && Hex(text[3..end]) is { } scalar && Rune.TryCreate(scalar, out var braced)
                ? new Escape(braced, end + 1, Braced: true)
                : null;
        }

        if (Unit(text) is not { } first)
        {
            return null;
        }

        if (Rune.TryCreate(first, out var rune))
        {
            return new Escape(rune, 6, Braced: false);
        }

        return Unit(text[6..]) is { } second && Rune.TryCreate(first, second, out var pair)
            ? new Escape(pair, 12, Braced: false)
            : null;
    }

    /// <summary>The character in the form with four digits, which every lexer reads.</summary>
    public static string Plain(Rune rune) =>
        string.Concat(rune.ToString().Select(unit => $"\\u{(int)unit:X4}"));

    private static char? Unit(ReadOnlySpan<char> text) =>
        text.Length >= 6 && text.StartsWith("\\u") && Hex(text.Slice(2, 4)) is { } unit ? (char)unit : null;

    private static int? Hex(ReadOnlySpan<char> digits) =>
        // Eight digits are more than any character has; int.TryParse takes no sign and no space in this style.
        digits.Length <= 8 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
