using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What is to be done, and who said that it may.</summary>
/// <param name="Proposal">What is to be done.</param>
/// <param name="Approval">Who approved it: never who proposed it.</param>
public sealed record Plan(Proposal Proposal, Signature Approval);
