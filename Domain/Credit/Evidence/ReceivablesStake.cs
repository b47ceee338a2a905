using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>How much of our money hangs on one customer.</summary>
/// <param name="Customer">What the customer owes us; less than zero counts as zero.</param>
/// <param name="All">What all customers owe us.</param>
/// <param name="On">The day as of which that is so.</param>
public sealed record ReceivablesStake(Amount Customer, Amount All, DateOnly On);
