using CustomerGraph.Domain.Complaints.Policy;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Complaints.Policies;

/// <summary>Reads the policies for complaints.</summary>
public static class ComplaintPolicyReading
{
    /// <summary>Every version that the company has set.</summary>
    public static async Task<ComplaintPolicyHistory> ReadComplaintPoliciesAsync(this CustomerGraphDb db, CancellationToken cancellation) => new(
        (await db.ComplaintPolicies.OrderBy(policy => policy.Version).ToListAsync(cancellation)).Select(row => row.ToPolicy()).ToSeq().Strict());
}
