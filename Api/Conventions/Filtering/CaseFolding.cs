using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>When two texts are the same but for their case, whatever the language and the database.</summary>
/// <remarks>
/// Each code point becomes its simple lower case of Unicode; İ is an i, and the ς at the end of a Greek word is a σ.
/// So ẞ and ß are the same, but ß and ss are not, nor are é and e: this ignores case and nothing else.
/// </remarks>
internal static class CaseFolding
{
    private static readonly Lazy<FrozenDictionary<Rune, Rune[]>> SameAs = new(Classes);

    /// <summary>The text without its case.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(Fold(rune).ToString());
        }

        return folded.ToString();
    }

    /// <summary>A regular expression of .NET that matches what folds to the same text, with no flag set.</summary>
    public static string Pattern(string text)
    {
        var pattern = new StringBuilder();

        foreach (var rune in text.EnumerateRunes())
        {
            var folded = Fold(rune);
            var same = SameAs.Value.GetValueOrDefault(folded, [folded]);
            pattern.Append(same.Length == 1 ? Regex.Escape(same[0].ToString()) : $"(?:{string.Join('|', same)})");
        }

        return pattern.ToString();
    }

    private static Rune Fold(Rune rune) => rune.Value switch
    {
        'İ' => new Rune('i'),
        'ς' => new Rune('σ'),
        _ => Rune.ToLowerInvariant(rune),
    };

    /// <summary>The code points that fold to the same one, where there are several. No other plane has letters with case.</summary>
    private static FrozenDictionary<Rune, Rune[]> Classes() => Enumerable.Range(0, 0x20000)
        .Where(Rune.IsValid)
        .Select(value => new Rune(value))
        .GroupBy(Fold)
        .Where(group => group.Skip(1).Any())
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
