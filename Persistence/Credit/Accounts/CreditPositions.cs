using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>Reads what customers owe beside what they may owe, for many at once.</summary>
public static class CreditPositions
{
    /// <summary>The positions of customers on a day.</summary>
    /// <returns>A position for each customer of whom something is known.</returns>
    public static async Task<IReadOnlyDictionary<long, CreditPosition>> PositionsAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, DateOnly day, CancellationToken cancellation)
    {
        var accounts = await db.CreditAccounts.Where(account => customers.Contains(account.CustomerId)).ToListAsync(cancellation);
        var terms = await db.CreditTerms.Where(agreed => customers.Contains(agreed.CustomerId)).OrderBy(agreed => agreed.Id).ToListAsync(cancellation);
        var limits = terms.GroupBy(agreed => agreed.CustomerId).ToDictionary(
            book => book.Key,
            book => new TermsBook(toSeq(book.Select(agreed => agreed.ToAgreed())).Strict()).TermsInForce(day).Bind(agreed => agreed.Terms.Limit));
        var figures = accounts.ToDictionary(account => account.CustomerId, account => new CreditFigures(
            Amount.Literal(account.Reserved), Amount.Literal(account.Invoiced), Amount.Literal(account.OnNotes), Amount.Literal(account.CreditBalance)));

        return figures.Keys.Union(limits.Keys).ToDictionary(
            customer => customer,
            customer => new CreditPosition(
                figures.GetValueOrDefault(customer, CreditPosition.None.Figures), limits.GetValueOrDefault(customer)));
    }

    /// <summary>The ageing of what is open of the invoices of customers on a day.</summary>
    /// <returns>An ageing for each customer of whom something is open.</returns>
    public static async Task<IReadOnlyDictionary<long, Ageing>> AgeingsAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, DateOnly day, CancellationToken cancellation)
    {
        var open = await db.CreditItems.Where(item => item.Open > 0 && customers.Contains(item.CustomerId))
            .Select(item => new { item.CustomerId, item.Open, item.On, item.Due }).ToListAsync(cancellation);

        // What all documents of a customer come to is bounded, and so is every sum of them.
        return open.GroupBy(item => item.CustomerId).ToDictionary(
            items => items.Key,
            items => Ageing.Of(toSeq(items.Select(item => new OpenItem(Amount.Literal(item.Open), item.On, item.Due))).Strict(), day)
                .IfLeft(error => throw new InvalidOperationException(error.Sentence)));
    }
}
