using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What became of a remedy.</summary>
/// <param name="Done">Whether it was carried out; otherwise it has failed, and cost nothing.</param>
/// <param name="Note">How, or why not.</param>
/// <param name="By">Who says so.</param>
public sealed record RemedyOutcome(bool Done, string Note, Signature By);
