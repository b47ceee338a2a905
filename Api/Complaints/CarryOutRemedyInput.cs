using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Complaints;

/// <summary>What became of a remedy.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Remedy">Its number, from 1.</param>
/// <param name="Done">Whether it was carried out; otherwise it has failed.</param>
/// <param name="Note">How, or why not, in 1 to 1,000 characters.</param>
public sealed record CarryOutRemedyInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, int Remedy, bool Done, string Note);
