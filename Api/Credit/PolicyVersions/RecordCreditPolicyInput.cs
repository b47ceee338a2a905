namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>A new version of the credit policy: the one that holds on its first day, with some terms in place of its own.</summary>
/// <param name="ValidFrom">The first day on which it holds; today or later.</param>
/// <param name="Terms">The terms that are to be different, each once.</param>
public sealed record RecordCreditPolicyInput(DateOnly ValidFrom, IReadOnlyList<CreditPolicyTermInput> Terms);
