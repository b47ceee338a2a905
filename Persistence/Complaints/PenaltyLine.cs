using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>A penalty because of a complaint.</summary>
/// <param name="Person">The code of the person.</param>
/// <param name="As">As what.</param>
/// <param name="Reason">Why, and how.</param>
/// <param name="Deducted">What was taken from the person's pay; null for a word.</param>
/// <param name="By">Who did it.</param>
public sealed record PenaltyLine(string Person, PenalisedAs As, string Reason, decimal? Deducted, string By);
