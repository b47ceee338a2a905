using CustomerGraph.Domain.Credit.Evidence;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>Reads what is known of customers.</summary>
public static class EvidenceReading
{
    /// <summary>The evidence of each of some customers, as far as they are seen: their accounts and the single numbers.</summary>
    public static async Task<IReadOnlyDictionary<long, CreditEvidence>> ReadEvidenceAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, CancellationToken cancellation)
    {
        var statements = (await db.FinancialStatements.Where(row => customers.Contains(row.CustomerId)).OrderBy(row => row.Id).ToListAsync(cancellation))
            .ToLookup(row => row.CustomerId, row => row.ToStatement());
        var facts = (await db.CreditFacts.Where(row => customers.Contains(row.CustomerId)).OrderBy(row => row.Id).ToListAsync(cancellation))
            .ToLookup(row => row.CustomerId, row => row.ToFact());

        return customers.Distinct().ToDictionary(customer => customer, customer => CreditEvidence.None with
        {
            Statements = statements[customer].ToSeq().Strict(),
            Facts = facts[customer].ToSeq().Strict(),
        });
    }
}
