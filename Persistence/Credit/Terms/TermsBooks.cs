using CustomerGraph.Domain.Credit.Terms;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>Reads the terms that were ever approved.</summary>
public static class TermsBooks
{
    /// <summary>The book of a customer.</summary>
    public static async Task<TermsBook> ReadTermsAsync(this CustomerGraphDb db, long customerId, CancellationToken cancellation) =>
        (await db.ReadTermsAsync([customerId], cancellation))[customerId];

    /// <summary>The book of each of some customers, as far as they are seen; an empty one where nothing was approved.</summary>
    public static async Task<IReadOnlyDictionary<long, TermsBook>> ReadTermsAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, CancellationToken cancellation)
    {
        var rows = await db.CreditTerms.Where(agreed => customers.Contains(agreed.CustomerId)).OrderBy(agreed => agreed.Id).ToListAsync(cancellation);
        var terms = rows.ToLookup(row => row.CustomerId, row => row.ToAgreed());

        return customers.Distinct().ToDictionary(customer => customer, customer => new TermsBook(terms[customer].ToSeq().Strict()));
    }
}
