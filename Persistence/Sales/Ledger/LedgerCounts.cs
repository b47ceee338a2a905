namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>What writing whole documents into the ledger came to.</summary>
/// <param name="Added">Lines of which the ledger had none.</param>
/// <param name="Corrected">Lines that stood otherwise: reversed and entered again.</param>
/// <param name="Withdrawn">Lines that the documents no longer have: reversed.</param>
/// <param name="Unchanged">Lines that stood just so.</param>
public sealed record LedgerCounts(long Added, long Corrected, long Withdrawn, long Unchanged)
{
    /// <summary>Whether the ledger is what it was.</summary>
    public bool NothingChanged => Added + Corrected + Withdrawn == 0;
}
