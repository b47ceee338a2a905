using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>One thing to do for the customer.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Description">What exactly, in 1 to 1,000 characters.</param>
/// <param name="Cost">What it costs, from 0 to 1,000,000,000, with at most 4 digits behind the point.</param>
public sealed record RemedyInput(RemedyKind Kind, string Description, decimal Cost);
