namespace CustomerGraph.Domain.Credit;

/// <summary>A language in which figures are explained.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese in traditional characters, 繁體中文.</summary>
    Chinese,
}
