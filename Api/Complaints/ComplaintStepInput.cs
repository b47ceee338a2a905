using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Complaints;

/// <summary>That a complaint goes a step further.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
public sealed record ComplaintStepInput([IdOf("Complaint")] long Complaint, int ExpectedVersion);
