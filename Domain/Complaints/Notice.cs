using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What the customer was told.</summary>
/// <param name="Text">The words.</param>
/// <param name="Channel">How they went.</param>
/// <param name="By">Who told the customer.</param>
public sealed record Notice(string Text, ComplaintChannel Channel, Signature By);
