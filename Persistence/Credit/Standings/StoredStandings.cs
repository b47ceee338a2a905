using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Past;

namespace CustomerGraph.Persistence.Credit.Standings;

/// <summary>Reads the standing of customers from what happened, not from the rows that show it.</summary>
public sealed class StoredStandings(ConditionPolicy policy) : IStandings
{
    /// <inheritdoc/>
    public async Task<CreditStanding> OnAsync(CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation) =>
        (await db.ReadDecisionsAsync(customerId, cancellation)).StandingOn(day, policy);
}
