using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>That a shipment may not go out above the limit.</summary>
/// <param name="Request">The request.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Reason">Why not, in 1 to 500 characters.</param>
public sealed record RefuseOverLimitInput([IdOf("OverLimitRequest")] long Request, int ExpectedVersion, string Reason);
