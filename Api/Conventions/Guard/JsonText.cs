using System.Globalization;
using System.Text.Unicode;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Whether the characters of a JSON text are Unicode: what <c>System.Text.Json</c> finds out only, and by an
/// exception, when a string is read.</summary>
public static class JsonText
{
    /// <summary>Whether a well-formed JSON text is UTF-8 and no string of it has half of a surrogate pair as an escape.</summary>
    public static bool IsUnicode(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        // Backslashes stand in strings only, and what follows one is never a backslash that begins another escape.
        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length; at = Next(json, at))
        {
            if (json[at + 1] != (byte)'u')
            {
                at += 2;
                continue;
            }

            if (Unit(json, at) is not { } unit || char.IsLowSurrogate(unit))
            {
                return false;
            }

            if (char.IsHighSurrogate(unit))
            {
                if (Unit(json, at + 6) is not { } low || !char.IsLowSurrogate(low))
                {
                    return false;
                }

                at += 6;
            }

            at += 6;
        }

        return true;
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        var next = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return next < 0 ? -1 : from + next;
    }

    private static char? Unit(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length && json[at] == (byte)'\\' && json[at + 1] == (byte)'u'
        && ushort.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
