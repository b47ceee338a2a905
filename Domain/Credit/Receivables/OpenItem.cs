using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>What is left to be paid of one invoice, or credited of one payment.</summary>
/// <param name="Amount">How much; negative for a credit balance.</param>
/// <param name="InvoicedOn">Since when it has been owed.</param>
/// <param name="DueOn">The last day on which it is to be paid.</param>
public sealed record OpenItem(Amount Amount, DateOnly InvoicedOn, DateOnly DueOn);
