namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>Something that a reader leaves.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Condition">In what state.</param>
public sealed record DepositInput(decimal Amount, BookCondition? Condition);
