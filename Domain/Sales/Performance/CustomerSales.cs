namespace CustomerGraph.Domain.Sales.Performance;

/// <summary>What one customer bought in one part of the calendar.</summary>
/// <param name="Part">The <see cref="CalendarPart.Key"/> of the part.</param>
/// <param name="Customer">The customer, with what it bought.</param>
public sealed record CustomerSales(string Part, GroupTotals Customer);
