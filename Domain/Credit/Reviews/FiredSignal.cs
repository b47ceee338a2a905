namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>A sign that something changed at a customer.</summary>
/// <param name="Signal">The name of the signal.</param>
/// <param name="On">The day on which it fired.</param>
public sealed record FiredSignal(string Signal, DateOnly On);
