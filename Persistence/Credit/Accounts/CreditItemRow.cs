using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>An invoice and what is open of it, in the table credit_items; kept together with the ledger, to be asked for ageing.</summary>
public sealed class CreditItemRow
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='Invoice']"/>
    public string Invoice { get; init; } = "";

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='Amount']"/>
    public decimal Amount { get; init; }

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='On']"/>
    public DateOnly On { get; init; }

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='Due']"/>
    public DateOnly Due { get; init; }

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='Open']"/>
    public decimal Open { get; set; }

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='OnNotes']"/>
    public decimal OnNotes { get; set; }

    /// <inheritdoc cref="Domain.Credit.Ledger.LedgerItem" path="/param[@name='Dishonoured']"/>
    public decimal Dishonoured { get; set; }
}
