using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>One entry of the ledger of sales, which is only ever added to.</summary>
/// <remarks>
/// A line that turns out to be wrong is reversed by a second entry, and a third may say what is right. So the entries
/// of a line alternate: revision 0 records it, 1 reverses that, 2 records it anew, and so on. A reversal belongs to
/// the date, customer, product and salesperson of what it reverses, so every sum over entries is the sum over the
/// lines that stand.
/// </remarks>
/// <param name="Document">The number of the document.</param>
/// <param name="LineNumber">The position of the line in it, from 1.</param>
/// <param name="Revision">Counts the entries of the line, from 0; odd ones are reversals.</param>
/// <param name="Line">The line that is recorded or reversed.</param>
public sealed record LedgerEntry(string Document, int LineNumber, int Revision, SaleLine Line)
{
    /// <summary>Whether the entry takes the one before it back.</summary>
    public bool IsReversal => Revision % 2 == 1;

    /// <summary>1 for a line and -1 for a reversal: added up, the number of lines that stand.</summary>
    public int LineCount => IsReversal ? -1 : 1;

    /// <summary>What the entry adds to the quantity sold.</summary>
    public Quantity Quantity => Effect.Quantity;

    /// <summary>What the entry adds to net sales.</summary>
    public Amount Net => Effect.Net;

    /// <summary>What the entry adds to cost.</summary>
    public Amount Cost => Effect.Cost;

    private SaleLine Effect => IsReversal ? Line.TakenBack() : Line;
}
