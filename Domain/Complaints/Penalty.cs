using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>That somebody was penalised because of a complaint, 處罰.</summary>
/// <param name="Person">The code of the person.</param>
/// <param name="As">As what.</param>
/// <param name="Reason">Why, and how.</param>
/// <param name="Deducted">What was taken from the person's pay; none for a word.</param>
/// <param name="By">Who did it.</param>
public sealed record Penalty(string Person, PenalisedAs As, string Reason, Option<Amount> Deducted, Signature By);
