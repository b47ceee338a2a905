namespace CustomerGraph.Conventions.Scalars;

/// <summary>Which texts every database can hold.</summary>
public static class StorableText
{
    /// <summary>Why a text cannot be stored, as a sentence; null when it can.</summary>
    public static string? WhyNot(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\0')
            {
                return $"The text has the character NUL at position {at}, which cannot be stored.";
            }

            if (char.IsSurrogate(text[at]))
            {
                if (!char.IsSurrogatePair(text, at))
                {
                    return $"The text has half of a surrogate pair at position {at}, which is no character.";
                }

                at++;
            }
        }

        return null;
    }
}
