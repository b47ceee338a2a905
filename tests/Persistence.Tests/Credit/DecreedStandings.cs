using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Credit.Standings;

namespace CustomerGraph.Persistence.Tests.Credit;

/// <summary>A standing that a test sets, the same for every customer and every day.</summary>
internal sealed class DecreedStandings : IStandings, ICreditPolicies
{
    public CreditStanding Standing { get; set; } = null!;

    /// <summary>Whether approvals are read from the store instead.</summary>
    public bool ReadsApprovals { get; set; }

    public async Task<CreditStanding> OnAsync(CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation) =>
        ReadsApprovals
            ? Standing with { Approvals = (await new StoredStandings(ConditionPolicy.Default).OnAsync(db, customerId, day, cancellation)).Approvals }
            : Standing;

    Task<CreditPolicy> ICreditPolicies.OnAsync(CustomerGraphDb db, DateOnly day, CancellationToken cancellation) => Task.FromResult(CreditPolicy.Standard);
}
