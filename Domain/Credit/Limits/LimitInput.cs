namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>A number that went into a limit.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Value">The number.</param>
/// <param name="On">The day as of which it holds; none for a number of the policy.</param>
public sealed record LimitInput(LimitTerm Term, decimal Value, Option<DateOnly> On);
