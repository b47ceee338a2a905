namespace CustomerGraph.Domain.Access;

/// <summary>What a program may do with a person's API key; what is not named is not allowed, and nothing is changed by a key.</summary>
public enum KeyScope
{
    /// <summary>Asks queries of the API.</summary>
    Read,

    /// <summary>Fetches the exports.</summary>
    Export,
}
