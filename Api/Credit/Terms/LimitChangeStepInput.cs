using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>That a change of limit goes a step further.</summary>
/// <param name="LimitChange">The change.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
public sealed record LimitChangeStepInput([IdOf("LimitChange")] long LimitChange, int ExpectedVersion);
