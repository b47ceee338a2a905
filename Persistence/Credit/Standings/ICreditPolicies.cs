using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Persistence.Credit.Standings;

/// <summary>Reads the company's credit policies.</summary>
public interface ICreditPolicies
{
    /// <summary>The policy of a day, by what is in the store and in the open transaction.</summary>
    Task<CreditPolicy> OnAsync(CustomerGraphDb db, DateOnly day, CancellationToken cancellation);
}
