using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>A composition analysis, and by what it groups.</summary>
internal sealed record CompositionResult(SalesDimension By, CompositionAnalysis Analysis);
