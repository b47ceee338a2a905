using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What is to be sold in a calendar month, 銷售任務. Made by <see cref="TargetEntry.Read"/>.</summary>
/// <param name="Subject">Whose target it is, or what is to be sold.</param>
/// <param name="Year">The year of the month.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Amount">Net sales, zero or more.</param>
public sealed record Target(TargetSubject Subject, int Year, int Month, Amount Amount);
