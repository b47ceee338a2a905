namespace CustomerGraph.Conventions.Errors;

/// <summary>Texts of any length, quoted in a message.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning and an ellipsis when it is longer than so many characters.</summary>
    public static string Cut(this string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // Not through the middle of a character outside the basic plane.
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

        return string.Concat(text.AsSpan(0, end), "…");
    }
}
