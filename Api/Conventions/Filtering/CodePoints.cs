using System.Text;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>Texts in the order of their code points.</summary>
internal static class CodePoints
{
    /// <summary>The first text that comes after all that begin with the prefix; null when none does.</summary>
    public static string? After(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();

        while (runes.Count > 0)
        {
            if (Next(runes[^1]) is { } next)
            {
                runes[^1] = next;
                return string.Concat(runes);
            }

            runes.RemoveAt(runes.Count - 1);
        }

        return null;
    }

    private static Rune? Next(Rune rune) => rune.Value switch
    {
        0x10FFFF => null,
        0xD7FF => new Rune(0xE000),
        var value => new Rune(value + 1),
    };
}
