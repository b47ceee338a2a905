namespace CustomerGraph.Domain.Complaints.Statistics;

/// <summary>How long complaints usually stay in a state.</summary>
/// <param name="Status">The state.</param>
/// <param name="Count">How often a complaint has left it.</param>
/// <param name="Hours">The median of the working hours in it; of an even number the mean of the two in the middle.</param>
public sealed record StepMedian(ComplaintStatus Status, int Count, decimal Hours);
