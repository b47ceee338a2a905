using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Sales;

/// <summary>An entry of the ledger, in the table sales_lines: a line of a document, or the reversal of an earlier entry.</summary>
/// <remarks>
/// The table is append-only: the database refuses to change or delete an entry. To correct a line its entry is reversed,
/// and a new one may follow. All sums over entries are therefore sums over the lines as they now are.
/// </remarks>
public sealed class SalesLineRow
{
    /// <summary>The key; later entries have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>The number of the document: an invoice, a credit note.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>The position in the document, from 1.</summary>
    public int LineNumber { get; init; }

    /// <summary>Counts the entries for the line from 0: even ones are entries, odd ones reverse the entry before.</summary>
    public int Revision { get; init; }

    /// <summary>1 for an entry and -1 for a reversal: summed up, the number of lines.</summary>
    public int LineCount { get; init; } = 1;

    /// <summary>The date of the document.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>Who bought.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>The key of the product.</summary>
    public long ProductId { get; init; }

    /// <summary>What was bought.</summary>
    public ProductRow Product { get; init; } = null!;

    /// <summary>The key of the salesperson.</summary>
    public long? SalespersonId { get; init; }

    /// <summary>Who sold.</summary>
    public EmployeeRow? Salesperson { get; init; }

    /// <summary>How much, in 1/10000 units; negative for a return.</summary>
    public long QuantityUnits { get; init; }

    /// <summary>The price of one unit, in 1/10000 of the currency.</summary>
    public long? UnitPriceUnits { get; init; }

    /// <summary>The net amount, in 1/10000 of the currency; negative for a return.</summary>
    public long NetUnits { get; init; }

    /// <summary>The cost, in 1/10000 of the currency; negative for a return.</summary>
    public long CostUnits { get; init; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTime RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; init; } = "";
}
