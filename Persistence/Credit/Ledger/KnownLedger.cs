using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>A ledger at a version.</summary>
/// <param name="Version">How many events it is made of.</param>
/// <param name="Ledger">The ledger.</param>
public sealed record KnownLedger(int Version, CreditLedger Ledger)
{
    /// <summary>A ledger in which nothing has happened.</summary>
    public static readonly KnownLedger Empty = new(0, CreditLedger.Empty);
}
