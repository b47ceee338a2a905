using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Sales.Performance;

/// <summary>A period so short that all its days can be looked at.</summary>
public sealed record ShortPeriod(Period Days);
