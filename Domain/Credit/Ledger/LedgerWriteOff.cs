using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>An amount that was given up, 呆帳.</summary>
/// <param name="Number">The number of the document.</param>
/// <param name="Invoice">The invoice that will not be paid.</param>
/// <param name="Amount">How much of it.</param>
/// <param name="On">The day.</param>
public sealed record LedgerWriteOff(string Number, string Invoice, Amount Amount, DateOnly On);
