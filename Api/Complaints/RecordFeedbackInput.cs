using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>What the customer said.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Answer">Whether it is good.</param>
/// <param name="Comment">The customer's words, in at most 1,000 characters.</param>
public sealed record RecordFeedbackInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, FeedbackAnswer Answer, string? Comment = null);
