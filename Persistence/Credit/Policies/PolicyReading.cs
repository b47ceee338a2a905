using CustomerGraph.Domain.Credit.Policy;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Policies;

/// <summary>Reads the credit policies.</summary>
public static class PolicyReading
{
    /// <summary>Every version that the company has set.</summary>
    public static async Task<PolicyHistory> ReadPoliciesAsync(this CustomerGraphDb db, CancellationToken cancellation) => new(
        (await db.CreditPolicies.OrderBy(policy => policy.Version).ToListAsync(cancellation)).Select(row => row.ToPolicy()).ToSeq().Strict());
}
