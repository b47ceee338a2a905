using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Ledger;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>Reads what is known of customers: their accounts, single numbers, and how they have paid. As many statements for one as for thousands.</summary>
public static class EvidenceReading
{
    /// <summary>The evidence of each of some customers, as far as they are seen.</summary>
    /// <param name="db">The store.</param>
    /// <param name="customers">Their keys.</param>
    /// <param name="all">What all customers owe, <see cref="AllReceivables"/>.</param>
    /// <param name="today">The day on which that is so.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<IReadOnlyDictionary<long, CreditEvidence>> ReadEvidenceAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, Amount all, DateOnly today, CancellationToken cancellation)
    {
        var entered = await db.ReadEnteredAsync(customers, cancellation);
        var ledgers = await db.ReadEventsAsync(LedgerEventCodec.Instance, customers, cancellation);
        var accounts = await db.CreditAccounts.Where(account => customers.Contains(account.CustomerId))
            .ToDictionaryAsync(account => account.CustomerId, cancellation);

        return entered.ToDictionary(pair => pair.Key, pair => pair.Value with
        {
            Payments = PaymentHistory.Of(ledgers[pair.Key].ToSeq().Strict()),
            Stake = new ReceivablesStake(Owed(accounts.GetValueOrDefault(pair.Key)), all, today),
        });
    }

    /// <summary>The evidence of each of some customers for signals alone: of their payments, what is not paid yet.</summary>
    public static async Task<IReadOnlyDictionary<long, CreditEvidence>> ReadSignalEvidenceAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, CancellationToken cancellation)
    {
        var entered = await db.ReadEnteredAsync(customers, cancellation);
        var open = (await db.CreditItems.Where(item => customers.Contains(item.CustomerId) && item.Open > 0)
            .Select(item => new { item.CustomerId, item.Open, item.Due }).ToListAsync(cancellation))
            .ToLookup(item => item.CustomerId, item => new PaidInvoice(Amount.Literal(item.Open), item.Due, Option<DateOnly>.None));

        return entered.ToDictionary(pair => pair.Key, pair => pair.Value with
        {
            Payments = open[pair.Key].Any()
                ? new PaymentRecord(open[pair.Key].ToSeq().Strict(), LanguageExt.Seq<DateOnly>.Empty)
                : Option<PaymentRecord>.None,
        });
    }

    private static async Task<IReadOnlyDictionary<long, CreditEvidence>> ReadEnteredAsync(
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

    private static Amount Owed(CreditAccountRow? account) =>
        account is null ? Amount.Zero : Amount.Literal(account.Invoiced + account.OnNotes - account.CreditBalance);
}
