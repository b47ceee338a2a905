using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Conditions;

/// <summary>That a condition is given back or not accepted.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
public sealed record ReleaseConditionInput([IdOf("CreditCondition")] long Condition, int ExpectedVersion, string Reason);
