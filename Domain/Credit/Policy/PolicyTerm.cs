namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>One term of a policy in words and digits, as it is stored and shown.</summary>
/// <param name="Name">What it is called: "cut.AAA".</param>
/// <param name="Value">A number, "90", or a scale, "0; 0.8 25; 1 50".</param>
public sealed record PolicyTerm(string Name, string Value);
