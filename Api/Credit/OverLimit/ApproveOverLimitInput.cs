using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>That a shipment may go out above the limit.</summary>
/// <param name="Request">The request.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
public sealed record ApproveOverLimitInput([IdOf("OverLimitRequest")] long Request, int ExpectedVersion);
