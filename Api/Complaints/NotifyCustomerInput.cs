using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>What the customer was told.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Text">The words, in 1 to 1,000 characters.</param>
/// <param name="Channel">How they went.</param>
public sealed record NotifyCustomerInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Text, ComplaintChannel Channel);
