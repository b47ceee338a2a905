using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Credit.Standings;

namespace CustomerGraph.Persistence.Credit.Policies;

/// <summary>Reads the credit policies in the store.</summary>
public sealed class StoredPolicies : ICreditPolicies
{
    /// <inheritdoc/>
    public async Task<CreditPolicy> OnAsync(CustomerGraphDb db, DateOnly day, CancellationToken cancellation) =>
        (await db.ReadPoliciesAsync(cancellation)).On(day);
}
