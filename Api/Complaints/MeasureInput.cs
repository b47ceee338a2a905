namespace CustomerGraph.Api.Complaints;

/// <summary>Something that is done so that a complaint does not come again.</summary>
/// <param name="Action">What, in 1 to 1,000 characters.</param>
/// <param name="Owner">The code of the person who does it.</param>
/// <param name="Due">By which day; today or later.</param>
public sealed record MeasureInput(string Action, string Owner, DateOnly Due);
