using System.Collections.Concurrent;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>Ledgers as they were at some version, so that not every decision reads a whole history.</summary>
/// <remarks>
/// A history is only ever added to, and what is kept here was committed: a ledger that is kept is the beginning of the ledger as it is now, whichever
/// node has added to it. It belongs to one store.
/// </remarks>
public sealed class LedgerCache
{
    /// <summary>For how many customers a ledger is kept.</summary>
    private const int Capacity = 2_000;

    private readonly ConcurrentDictionary<long, KnownLedger> _known = new();

    /// <summary>A ledger of a customer from which a version can be reached: the empty one, when nothing is known or only what is newer.</summary>
    public KnownLedger Before(long customerId, int version) =>
        _known.TryGetValue(customerId, out var known) && known.Version <= version ? known : KnownLedger.Empty;

    /// <summary>Keeps a ledger that was committed, unless a newer one is known.</summary>
    public void Keep(long customerId, KnownLedger ledger)
    {
        if (_known.Count >= Capacity && !_known.ContainsKey(customerId))
        {
            // Whichever comes first: that one of thousands is read anew matters less than keeping account of their use.
            _known.TryRemove(_known.Keys.FirstOrDefault(), out _);
        }

        _known.AddOrUpdate(customerId, ledger, (_, known) => known.Version > ledger.Version ? known : ledger);
    }
}
