using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>A new key, with which a program acts for the caller.</summary>
/// <param name="Name">What to call it, such as the program that is to use it.</param>
/// <param name="Scopes">What may be done with it; at least one thing.</param>
/// <param name="Days">For how many days, at most 366.</param>
public sealed record CreateApiKeyInput(string Name, IReadOnlyList<KeyScope> Scopes, int Days = 90);
