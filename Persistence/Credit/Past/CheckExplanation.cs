using CustomerGraph.Domain.Credit.Checks;

namespace CustomerGraph.Persistence.Credit.Past;

/// <summary>A credit check of the past, told again from what was known then and by the policy of that day.</summary>
/// <param name="At">When it was, in UTC.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Policy">The version of the policy that it was decided by; 1 for the standard policy.</param>
/// <param name="Command">What was to be let out.</param>
/// <param name="Standing">What had been decided about the customer and counted.</param>
/// <param name="Outcome">The verdict and what it rested on.</param>
public sealed record CheckExplanation(
    DateTime At, string Actor, int Policy, CheckedCommand Command, CreditStanding Standing, CheckOutcome Outcome);
