using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>An imported open item: what is open of an invoice from elsewhere. It counts as owed at once, and lets nothing out.</summary>
/// <param name="Customer">The code of the customer.</param>
/// <param name="Invoice">The number of the invoice.</param>
/// <param name="Amount">What is open of it.</param>
/// <param name="On">The day of the invoice.</param>
/// <param name="Due">The last day on which a payment is in time.</param>
public sealed record OpenItemImport(string Customer, string Invoice, decimal Amount, DateOnly On, DateOnly Due)
{
    /// <summary>Takes over the items of a batch, within the transaction that is open; nobody else decides about their customers until it ends.</summary>
    /// <returns>For each item in turn, what became of it.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db, IReadOnlyList<OpenItemImport> items, Authorship by, CancellationToken cancellation)
    {
        var codes = ImportedCodes.ThatCanExist(items.Select(item => item.Customer));
        var customers = await db.Customers.Where(card => codes.Contains(card.Code))
            .ToDictionaryAsync(card => card.Code, card => card.Id, StringComparer.Ordinal, cancellation);
        var outcomes = new ImportOutcome[items.Count];

        // In the order of their keys, so that of two imports at once neither waits for the other for ever.
        foreach (var group in items.Index().GroupBy(item => customers.GetValueOrDefault(item.Item.Customer)).OrderBy(group => group.Key))
        {
            if (group.Key == 0)
            {
                group.Iter(item => outcomes[item.Index] = Refused(new EntryError.NothingHasCode("customerCode", item.Item.Customer)));
            }
            else
            {
                await SaveAsync(db, group.Key, [.. group], outcomes, by, cancellation);
            }
        }

        return outcomes;
    }

    private static async Task SaveAsync(
        CustomerGraphDb db, long customer, IReadOnlyList<(int Index, OpenItemImport Item)> items, ImportOutcome[] outcomes, Authorship by, CancellationToken cancellation)
    {
        var file = new CreditFile(db, await db.LockedAccountAsync(customer, cancellation), items[0].Item.Customer, by);
        var before = await db.LedgerAsync(new LedgerCache(), customer, file.Account.Version, cancellation);
        var (ledger, happened) = (before.Ledger, LanguageExt.Seq<LedgerEvent>.Empty);

        foreach (var (index, item) in items)
        {
            var decided = Entry.Exactly("amount", item.Amount).ToEither().MapLeft(errors => errors.Head)
                .Bind(amount => LedgerWorkflow.Decide(new LedgerCommand.Import(item.Invoice, amount, item.Due, item.On), ledger).MapLeft(Broken));

            outcomes[index] = decided.Match<ImportOutcome>(
                Right: events => events.IsEmpty ? new ImportOutcome.Unchanged() : new ImportOutcome.Added(),
                Left: Refused);
            ledger = decided.Match(Right: events => LedgerWorkflow.Evolve(ledger, events), Left: _ => ledger);
            happened += decided.IfLeft(LanguageExt.Seq<LedgerEvent>.Empty);
        }

        await LedgerWriting.WriteAsync(file, before, happened.Strict(), None, cancellation);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static EntryError Broken(LedgerError error) => error is LedgerError.Invalid invalid ? invalid.Error : new EntryError.Differs("invoice");

    private static ImportOutcome Refused(EntryError error) => new ImportOutcome.Refused(Seq1(error));
}
