namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>One step of a <see cref="PointScale"/>.</summary>
/// <param name="Cut">What must be reached, or not be passed, for these points.</param>
/// <param name="Points">From 0 to 100.</param>
public sealed record PointStep(decimal Cut, int Points);
