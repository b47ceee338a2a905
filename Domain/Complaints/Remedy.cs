using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>One thing that is done for the customer.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Description">What exactly.</param>
/// <param name="Cost">What it costs, zero or more.</param>
public sealed record Remedy(RemedyKind Kind, string Description, Amount Cost);
