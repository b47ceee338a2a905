namespace CustomerGraph.Domain.Credit;

/// <summary>The same words in both languages.</summary>
public sealed record Bilingual(string English, string Chinese)
{
    /// <summary>The words in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
