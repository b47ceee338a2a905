using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Credit.Standings;

namespace CustomerGraph.Persistence.Tests.Credit;

/// <summary>A standing that a test sets, the same for every customer.</summary>
internal sealed class DecreedStandings : IStandings, ICreditPolicies
{
    public CreditStanding Standing { get; set; } = null!;

    public Task<CreditStanding> OnAsync(CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation) => Task.FromResult(Standing);

    Task<CreditPolicy> ICreditPolicies.OnAsync(CustomerGraphDb db, DateOnly day, CancellationToken cancellation) => Task.FromResult(CreditPolicy.Standard);
}
