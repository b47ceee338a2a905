namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>A figure of a review.</summary>
/// <param name="Name">What it is of: a group of factors, or a method.</param>
/// <param name="Number">The figure; null when there was none.</param>
public sealed record NamedFigure(string Name, decimal? Number);
