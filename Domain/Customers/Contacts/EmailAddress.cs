using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>What counts as an e-mail address.</summary>
/// <remarks>
/// One @ between a name and a domain of at least two labels; letters of any script. Quoted names and addresses in brackets, which
/// the standard has and nobody uses, are refused, and so is what only looks like an address: white space, commas, angle
/// brackets. Whether somebody reads what is sent there only sending tells. Lengths: RFC 5321, section 4.5.3.
/// </remarks>
public static class EmailAddress
{
    /// <summary>The longest address, in characters.</summary>
    public const int Longest = 254;

    /// <summary>The longest part before the @, in characters.</summary>
    public const int LongestName = 64;

    /// <summary>The longest label of a domain, in characters.</summary>
    public const int LongestLabel = 63;

    /// <summary>What stands in a name between letters and digits. Source: RFC 5322, "atext".</summary>
    private const string Marks = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>An address, or none; a blank one counts as none.</summary>
    public static Validation<EntryError, Option<string>> Read(string field, Option<string> value) =>
        Entry.Optional(field, value, Longest).Bind(text => text.ForAll(Is)
            ? Success<EntryError, Option<string>>(text)
            : Fail<EntryError, Option<string>>(new EntryError.NotAnEmailAddress(field)));

    private static bool Is(string text) =>
        text.Split('@') is [var name, var domain]
        && name.Length <= LongestName
        && name.Split('.').All(IsAtom)
        && domain.Split('.') is { Length: > 1 } labels
        && labels.All(IsLabel);

    private static bool IsAtom(string text) => text.Length > 0 && text.EnumerateRunes().All(rune => IsLetter(rune) || IsMark(rune));

    private static bool IsLabel(string text) =>
        text.Length is > 0 and <= LongestLabel
        && text[0] != '-' && text[^1] != '-'
        && text.EnumerateRunes().All(rune => IsLetter(rune) || rune.Value == '-');

    private static bool IsMark(System.Text.Rune rune) => rune.IsAscii && Marks.Contains((char)rune.Value);

    /// <summary>Marks count with the letter that they stand on.</summary>
    private static bool IsLetter(System.Text.Rune rune) =>
        System.Text.Rune.IsLetterOrDigit(rune)
        || System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
