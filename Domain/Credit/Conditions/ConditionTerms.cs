using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>What a condition says. Made by <see cref="ConditionEntry.Read"/>.</summary>
/// <param name="Number">The number of its document.</param>
/// <param name="Kind">What kind of condition it is.</param>
/// <param name="Value">For how much it stands; zero for what has no value of its own.</param>
/// <param name="Giver">Who gives it.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The first day on which it holds no more; none for one without an end.</param>
public sealed record ConditionTerms(
    string Number, ConditionKind Kind, Amount Value, string Giver, DateOnly From, Option<DateOnly> Until);
