using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>Sales on credit of a period, usually a month.</summary>
/// <param name="Days">How many days the period has; zero or less counts as none.</param>
/// <param name="Amount">What was sold less what came back.</param>
public sealed record PeriodSales(int Days, Amount Amount);
