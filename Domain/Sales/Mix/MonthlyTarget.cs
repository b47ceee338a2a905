using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Mix;

/// <summary>What is to be sold of a group in one calendar month.</summary>
/// <param name="Key">What tells the group from others.</param>
/// <param name="Label">What people call the group.</param>
/// <param name="Year">The year of the month.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Amount">Net sales, zero or more.</param>
public sealed record MonthlyTarget(string Key, string Label, int Year, int Month, Amount Amount);
