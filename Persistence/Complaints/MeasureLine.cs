namespace CustomerGraph.Persistence.Complaints;

/// <summary>What is done so that a complaint does not come again.</summary>
/// <param name="Action">What.</param>
/// <param name="Owner">The code of the person who does it.</param>
/// <param name="Due">By which day.</param>
public sealed record MeasureLine(string Action, string Owner, DateOnly Due);
