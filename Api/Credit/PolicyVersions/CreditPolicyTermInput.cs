using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>A term of a credit policy that is to be different.</summary>
/// <param name="Name">What it is called, as in cut.AAA.</param>
/// <param name="Value">A number or a scale, as the terms of policies are written.</param>
public sealed record CreditPolicyTermInput(string Name, string Value)
{
    /// <summary>The term, to be checked.</summary>
    internal PolicyTerm ToTerm() => new(Name, Value);
}
