using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>Why nothing was checked or written.</summary>
public abstract record LedgerRefusal
{
    private LedgerRefusal()
    {
    }

    /// <summary>There is no such customer, or none that the caller sees.</summary>
    public sealed record NotFound : LedgerRefusal;

    /// <summary>The ledger does not take it.</summary>
    public sealed record Refused(LedgerError Error) : LedgerRefusal;
}
