using CustomerGraph.Domain.Credit.Grades;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>How a group of factors was scored.</summary>
/// <param name="Group">The group.</param>
/// <param name="Points">From 0 to 100.</param>
public sealed record ReviewScore(FactorGroup Group, decimal Points);
