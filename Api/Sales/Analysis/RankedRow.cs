using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>A row of an ABC analysis, and the key of the row of what it ranks.</summary>
internal sealed record RankedRow(AbcSubject Subject, AbcRow Row, long Id);
