using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>
/// A sales document (an invoice, a credit note) as it should be: its lines, told apart by their position.
/// </summary>
public sealed record SaleDocument
{
    /// <summary>The longest number, in characters.</summary>
    public const int NumberLength = 60;

    private SaleDocument(string number, Seq<SaleLine> lines) => (Number, Lines) = (number, lines);

    /// <summary>What tells the document from all others.</summary>
    public string Number { get; }

    /// <summary>The lines in order; the first has line number 1. A document that was called off has none.</summary>
    public Seq<SaleLine> Lines { get; }

    /// <summary>A document with lines that have been checked.</summary>
    /// <returns>The document, or what is wrong with its number, under the name documentNumber.</returns>
    public static Validation<EntryError, SaleDocument> Create(string number, Seq<SaleLine> lines) =>
        Entry.Code("documentNumber", number, NumberLength).Map(code => new SaleDocument(code, lines));
}
