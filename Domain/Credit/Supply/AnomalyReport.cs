using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>That something is wrong with a customer, and how that is known.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Evidence">How it is known.</param>
/// <param name="By">Who reports it.</param>
public sealed record AnomalyReport(AnomalyKind Kind, string Evidence, Signature By);
