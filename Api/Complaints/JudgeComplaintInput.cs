using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Complaints;

/// <summary>Whether a complaint is valid.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Established">Whether it is.</param>
/// <param name="Statement">Why it is, or the answer that the customer gets because it is not, in 1 to 1,000 characters.</param>
public sealed record JudgeComplaintInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, bool Established, string Statement);
