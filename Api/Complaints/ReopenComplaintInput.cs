using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Complaints;

/// <summary>That a complaint is taken up again.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Facts">What is new, in 1 to 1,000 characters.</param>
public sealed record ReopenComplaintInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Facts);
