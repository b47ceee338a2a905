using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>What counts as the name of a language: a tag such as de, zh-TW or zh-Hant-HK.</summary>
/// <remarks>Only the form is checked: two to eight letters, then parts of one to eight letters or digits. Source: RFC 5646, section 2.1.</remarks>
public static class LanguageTag
{
    /// <summary>The longest tag, in characters. Source: RFC 5646, section 4.4.1.</summary>
    public const int Longest = 35;

    private const int LongestPart = 8;

    /// <summary>A tag, or none; a blank one counts as none.</summary>
    public static Validation<EntryError, Option<string>> Read(string field, Option<string> value) =>
        Entry.Optional(field, value, Longest).Bind(text => text.ForAll(Is)
            ? Success<EntryError, Option<string>>(text)
            : Fail<EntryError, Option<string>>(new EntryError.NotALanguage(field)));

    private static bool Is(string text) =>
        text.Split('-') is [{ Length: > 1 and <= LongestPart } language, .. var parts]
        && language.All(char.IsAsciiLetter)
        && parts.All(part => part.Length is > 0 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit));
}
