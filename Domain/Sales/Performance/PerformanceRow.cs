using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Mix;

namespace CustomerGraph.Domain.Sales.Performance;

/// <summary>How one customer did in one part of the calendar.</summary>
/// <param name="Part">The part.</param>
/// <param name="Total">What all customers above zero bought in it, of which the share is.</param>
/// <param name="Standing">The customer's place among them, and against its target.</param>
public sealed record PerformanceRow(CalendarPart Part, Amount Total, MixRow Standing);
