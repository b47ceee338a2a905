using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>Whether a complaint is valid, 判定是否成立.</summary>
/// <param name="Statement">Why it is, or the tactful answer that the customer gets because it is not.</param>
/// <param name="By">Who judged.</param>
public sealed record Verdict(string Statement, Signature By);
