using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What the customer said to what was done.</summary>
/// <param name="Answer">Whether it is good.</param>
/// <param name="Comment">The customer's words.</param>
/// <param name="By">Who heard them.</param>
public sealed record Feedback(FeedbackAnswer Answer, Option<string> Comment, Signature By);
