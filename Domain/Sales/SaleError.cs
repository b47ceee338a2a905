using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>Why a sale or a return was not recorded; there may be several reasons at once.</summary>
public abstract record SaleError
{
    private SaleError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    /// <param name="Line">The position of the line in the document, from 1; none for a field of the document itself.</param>
    /// <param name="Error">The field and the rule.</param>
    public sealed record Invalid(Option<int> Line, EntryError Error) : SaleError;

    /// <summary>The ledger has a document with this number.</summary>
    public sealed record DocumentExists(string Number) : SaleError;
}
