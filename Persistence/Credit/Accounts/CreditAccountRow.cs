using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>
/// What a customer owes, in the table credit_accounts: the figures of its ledger for queries, and the row that whoever decides about its credit holds
/// until everything is saved. It is made with the first decision.
/// </summary>
public sealed class CreditAccountRow
{
    /// <summary>The key of the customer, and of the row.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>How many events the ledger has.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="Domain.Credit.Ledger.CreditFigures" path="/param[@name='Reserved']"/>
    public decimal Reserved { get; set; }

    /// <inheritdoc cref="Domain.Credit.Ledger.CreditFigures" path="/param[@name='Invoiced']"/>
    public decimal Invoiced { get; set; }

    /// <inheritdoc cref="Domain.Credit.Ledger.CreditFigures" path="/param[@name='Notes']"/>
    public decimal OnNotes { get; set; }

    /// <inheritdoc cref="Domain.Credit.Ledger.CreditFigures" path="/param[@name='CreditBalance']"/>
    public decimal CreditBalance { get; set; }

    /// <summary>When the ledger last changed, in UTC; null while it is empty.</summary>
    public DateTime? ChangedAt { get; set; }
}
