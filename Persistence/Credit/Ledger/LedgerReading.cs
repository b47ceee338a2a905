using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>Makes ledgers of their events.</summary>
internal static class LedgerReading
{
    /// <summary>The ledger of a customer at a version that is committed.</summary>
    public static async Task<KnownLedger> LedgerAsync(
        this CustomerGraphDb db, LedgerCache cache, long customerId, int version, CancellationToken cancellation)
    {
        var known = cache.Before(customerId, version);

        if (known.Version == version)
        {
            return known;
        }

        var events = await db.ReadEventsAsync(LedgerEventCodec.Instance, customerId, "", known.Version, cancellation);
        var ledger = new KnownLedger(known.Version + events.Count, LedgerWorkflow.Evolve(known.Ledger, events.Map(one => one.Happened)));

        if (ledger.Version != version)
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"The account says that its ledger has {version} events, and it has {ledger.Version}."));
        }

        cache.Keep(customerId, ledger);

        return ledger;
    }

    /// <summary>How many events the ledger of a customer has.</summary>
    public static async Task<int> LedgerVersionAsync(this CustomerGraphDb db, long customerId, CancellationToken cancellation) =>
        await db.CreditAccounts.Where(account => account.CustomerId == customerId)
            .Select(account => (int?)account.Version).SingleOrDefaultAsync(cancellation) ?? 0;
}
