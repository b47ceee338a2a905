namespace CustomerGraph.Domain.Complaints;

/// <summary>What is done so that it does not happen again, 預防措施.</summary>
/// <param name="Action">What.</param>
/// <param name="Owner">The code of the person who does it.</param>
/// <param name="Due">By which day.</param>
public sealed record Measure(string Action, string Owner, DateOnly Due);
