using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Conditions;

/// <summary>That a condition goes a step further.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
public sealed record ConditionStepInput([IdOf("CreditCondition")] long Condition, int ExpectedVersion);
