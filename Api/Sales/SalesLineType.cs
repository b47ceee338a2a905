using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Sales;

namespace CustomerGraph.Api.Sales;

/// <summary>SalesLine: an entry of the ledger.</summary>
internal sealed class SalesLineType : EntityType<SalesLineRow>
{
    /// <summary>The type.</summary>
    public SalesLineType()
        : base(
            "SalesLine",
            "An entry of the sales ledger, which is only ever added to: a line of a document, or the reversal of an earlier "
            + "entry. Sums over entries are sums over the lines as they stand.")
    {
        this.Requires(Policies.Sales);
        Node(row => row.Id);
        Column("documentNumber", row => row.DocumentNumber, "The number of the invoice or credit note.");
        Column("lineNumber", row => row.LineNumber, "The position in the document, from 1.");
        Column("revision", row => row.Revision, "Counts the entries for the line from 0; odd ones reverse the entry before.");
        Column("date", row => row.Date, "The date of the document.");
        Computed("quantity", row => Quantity.OfUnits(row.QuantityUnits).Value, "How much; negative for a return.");
        Computed("unitPrice", row => Price(row.UnitPriceUnits), "The price of one unit.");
        Computed("net", row => Amount.OfUnits(row.NetUnits).Value, "The net amount; negative for a return.");
        Computed("cost", row => Amount.OfUnits(row.CostUnits).Value, "The cost; negative for a return.");
        Column("recordedAt", row => row.RecordedAt, "When it was recorded.");
        Column("recordedBy", row => row.RecordedBy, "Who recorded it.");
        Reference("customer", row => row.Customer, "Who bought.");
        Reference("product", row => row.Product, "What was bought.");
        Reference("salesperson", row => row.Salesperson, "Who sold.");
    }

    /// <summary>Analyses take the same conditions as the ledger does, as SalesFilterInput.</summary>
    public override string InputName => "Sales";

    private static decimal? Price(long? units) => units is { } known ? Amount.OfUnits(known).Value : null;
}
