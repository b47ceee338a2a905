namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>What one of the five methods gave; the review keeps the figure and does not ask how it came about.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Limit">The limit; none when the method had no answer.</param>
public sealed record MethodLimit(string Method, Option<decimal> Limit);
