using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Accounts;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>Adds events to a ledger, and keeps its figures and its invoices for queries.</summary>
internal static class LedgerWriting
{
    /// <summary>Adds what was decided on a ledger; it is saved with the file.</summary>
    /// <returns>The ledger after it.</returns>
    public static async Task<KnownLedger> WriteAsync(
        CreditFile file, KnownLedger before, Seq<LedgerEvent> events, Option<int> policy, CancellationToken cancellation)
    {
        if (events.IsEmpty)
        {
            return before;
        }

        var after = new KnownLedger(before.Version + events.Count, LedgerWorkflow.Evolve(before.Ledger, events));

        file.Append(LedgerEventCodec.Instance, "", before.Version, events, policy);
        file.Account.Take(after, file.By.At);
        await TakeAsync(file, before.Ledger.Items, after.Ledger.Items, cancellation);

        return after;
    }

    private static void Take(this CreditAccountRow account, KnownLedger ledger, DateTime at)
    {
        var figures = ledger.Ledger.Figures;

        (account.Version, account.ChangedAt) = (ledger.Version, at);
        (account.Reserved, account.Invoiced) = (figures.Reserved.Value, figures.Invoiced.Value);
        (account.OnNotes, account.CreditBalance) = (figures.Notes.Value, figures.CreditBalance.Value);
    }

    private static async Task TakeAsync(
        CreditFile file, HashMap<string, LedgerItem> before, HashMap<string, LedgerItem> after, CancellationToken cancellation)
    {
        var changed = after.Values.Where(item => !before.Find(item.Invoice).Exists(known => ReferenceEquals(known, item))).ToList();
        var invoices = changed.Where(item => before.ContainsKey(item.Invoice)).Select(item => item.Invoice).ToList();
        var rows = invoices.Count == 0
            ? []
            : await file.Db.CreditItems.AsTracking()
                .Where(row => row.CustomerId == file.CustomerId && invoices.Contains(row.Invoice))
                .ToDictionaryAsync(row => row.Invoice, StringComparer.Ordinal, cancellation);

        foreach (var item in changed)
        {
            var row = rows.GetValueOrDefault(item.Invoice) ?? file.Db.Add(new CreditItemRow
            {
                CustomerId = file.CustomerId,
                Invoice = item.Invoice,
                Amount = item.Amount.Value,
                On = item.On,
                Due = item.Due,
            }).Entity;

            (row.Open, row.OnNotes, row.Dishonoured) = (item.Open.Value, item.OnNotes.Value, item.Dishonoured.Value);
        }
    }
}
