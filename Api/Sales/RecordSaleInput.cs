using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Persistence.Sales;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Sales;

/// <summary>What a customer bought: an invoice, recorded as a whole.</summary>
/// <param name="DocumentNumber">What tells the document from all others.</param>
/// <param name="Date">The date of the document.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Lines">Its lines, in order; from 1 to 1,000.</param>
/// <param name="Salesperson">The employee who sold.</param>
public sealed record RecordSaleInput(
    string DocumentNumber,
    DateOnly Date,
    [IdOf("Customer")] long Customer,
    IReadOnlyList<SaleLineInput> Lines,
    [IdOf("Employee")] long? Salesperson)
{
    /// <summary>The document, to be checked.</summary>
    internal SaleEntry ToEntry() =>
        new(DocumentNumber, Date, Customer, Optional(Salesperson), Lines.Map(line => line.ToEntry()).ToSeq().Strict());
}
