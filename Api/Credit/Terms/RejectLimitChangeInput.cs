using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>That a change of limit is not endorsed or not approved.</summary>
/// <param name="LimitChange">The change.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Reason">Why not, in 1 to 500 characters.</param>
public sealed record RejectLimitChangeInput([IdOf("LimitChange")] long LimitChange, int ExpectedVersion, string Reason);
