using CustomerGraph.Domain.Credit.Terms;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>Reads the terms that were ever approved.</summary>
public static class TermsBooks
{
    /// <summary>The book of a customer.</summary>
    public static async Task<TermsBook> ReadTermsAsync(this CustomerGraphDb db, long customerId, CancellationToken cancellation) => new(
        (await db.CreditTerms.Where(agreed => agreed.CustomerId == customerId).OrderBy(agreed => agreed.Id).ToListAsync(cancellation))
        .Select(row => row.ToAgreed()).ToSeq().Strict());
}
