using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>Who looks after a complaint.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Handler">The code of the person.</param>
/// <param name="Department">The department; by the routing table, or the one that has it, when it is not given.</param>
/// <param name="Reason">Why others get it, in 1 to 1,000 characters; needed when somebody has it.</param>
public sealed record AssignComplaintInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Handler, Department? Department = null, string? Reason = null);
