namespace CustomerGraph.Domain.Access;

/// <summary>What an API key is good for. Made by <see cref="ApiKeyEntry.Read"/>.</summary>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Scopes">What may be done with it; at least one thing.</param>
/// <param name="ExpiresAt">From when on it is good for nothing, in UTC.</param>
public sealed record ApiKeyTerms(string Name, Set<KeyScope> Scopes, DateTime ExpiresAt);
