using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>A part of an amount, and the document to which it belongs.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Amount">How much; above zero.</param>
public sealed record Part(string Document, Amount Amount);
