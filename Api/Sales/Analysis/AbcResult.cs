using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>An ABC analysis, and the keys of the rows of what it ranks.</summary>
internal sealed record AbcResult(AbcSubject Subject, AbcAnalysis Analysis, IReadOnlyDictionary<string, long> Ids);
