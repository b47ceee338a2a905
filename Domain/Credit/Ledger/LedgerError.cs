using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Why nothing was written into a ledger.</summary>
public abstract record LedgerError
{
    private LedgerError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : LedgerError;

    /// <summary>The ledger has a document with this number, and it says something else.</summary>
    /// <param name="Number">The number of the document.</param>
    public sealed record DocumentDiffers(string Number) : LedgerError;

    /// <summary>The ledger has no such document.</summary>
    /// <param name="Number">The number of the document.</param>
    public sealed record NoSuchDocument(string Number) : LedgerError;

    /// <summary>The goods of this shipment were invoiced, delivered or given up: to let them through again would count them twice.</summary>
    /// <param name="Shipment">The number of the shipment.</param>
    public sealed record ShipmentOver(string Shipment) : LedgerError;

    /// <summary>Less is open of an invoice than is to be settled, covered or given up.</summary>
    /// <param name="Invoice">The number of the invoice.</param>
    /// <param name="Open">What is open.</param>
    public sealed record NotSoMuchOpen(string Invoice, Amount Open) : LedgerError;

    /// <summary>The parts come to more than the whole, or, for a note, to less.</summary>
    /// <param name="Whole">The amount of the document.</param>
    /// <param name="Parts">What the parts come to.</param>
    public sealed record PartsDiffer(Amount Whole, Amount Parts) : LedgerError;

    /// <summary>No such thing is done with a note in this state.</summary>
    /// <param name="State">Where the note is.</param>
    /// <param name="Step">What was to be done.</param>
    public sealed record NotAllowedIn(NoteState State, NoteStep Step) : LedgerError;

    /// <summary>The note is not to be paid before its day.</summary>
    /// <param name="Matures">That day.</param>
    public sealed record NotMature(DateOnly Matures) : LedgerError;
}
