namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>A text as somebody may enter it, right or wrong for a field with room for <see cref="Longest"/>.</summary>
public sealed record EnteredText(string Value)
{
    /// <summary>How long a text may be, in characters.</summary>
    public const int Longest = 12;
}

/// <summary>What people type into fields: any script, white space they did not see, and what cannot be kept.</summary>
internal static class EnteredTexts
{
    /// <summary>Nothing that anybody could read.</summary>
    private static readonly string[] Blanks = ["", " ", "\t", "\u3000", "\r\n", " \u00a0 "];

    /// <summary>A NUL, halves of surrogate pairs, and pairs the wrong way round.</summary>
    private static readonly string[] Unstorable =
        ["\0", "a\0b", "\ud800", "x\udc00", "\udc00\ud800", "\ud83d\ud83d\ude00"];

    /// <summary>Texts to be kept to the letter, white space at the ends included.</summary>
    public static Gen<string> Texts(int longest) => Gen.Frequency(
        (6, Gen.Elements("Alpine Ski House", "萬里貿易有限公司", "O'Brien & Söhne", "a", "=1+1", "<b>", "\"", "100 %_")),
        (2, Gen.Elements(" a", "a ", "a\tb", "a\r\nb", "\u200bx", "😀", "e\u0301")),
        (1, Gen.Elements("x", "客").Select(letter => letter.Repeat(longest))))
        .Where(text => text.Length <= longest);

    /// <summary>Texts of which a field with that much room can keep nothing.</summary>
    public static Gen<string> NoTexts(int longest) =>
        Gen.Elements([.. Unstorable, "x".Repeat(longest + 1), "😀".Repeat((longest / 2) + 1)]);

    /// <summary>Texts that say nothing.</summary>
    public static Gen<string> Nothing() => Gen.Elements(Blanks);

    /// <summary>Codes as they stand on documents.</summary>
    public static Gen<string> Codes(int longest) =>
        Gen.Elements("AW00000676", "客戶 1", "a/b-c_d.e", "é", "😀", "x", "x".Repeat(longest));

    /// <summary>Texts that are no codes, none of them empty.</summary>
    public static Gen<string> NoCodes(int longest) => Gen.OneOf(
        NoTexts(longest),
        Nothing().Where(text => text.Length > 0),
        Gen.Elements(" x", "x ", "x\u00a0", "a\tb", "a\u0085b", "a\u200bb", "a\u202eb", "a\u2028b", "\ufeffx"));

    private static string Repeat(this string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
