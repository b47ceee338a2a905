using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>A remedy of a complaint.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Description">What exactly.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Done">Whether it was carried out or has failed; null while it has not ended.</param>
/// <param name="Note">How, or why not.</param>
public sealed record RemedyLine(int Number, RemedyKind Kind, string Description, decimal Cost, bool? Done, string? Note);
