using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Complaints;

/// <summary>That a proposal comes back.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Instruction">What to do about it, in 1 to 1,000 characters.</param>
public sealed record ReturnRemediesInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Instruction);
