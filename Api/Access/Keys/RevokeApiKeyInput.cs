namespace CustomerGraph.Api.Access.Keys;

/// <summary>That a key opens nothing from now on.</summary>
/// <param name="Prefix">How the key begins, as `apiKeys` lists it.</param>
public sealed record RevokeApiKeyInput(string Prefix);
