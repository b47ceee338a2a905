using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Accounts;

namespace CustomerGraph.Api.Credit.Receivables;

/// <summary>CreditInvoice: an invoice in the ledger of a customer.</summary>
internal sealed class OpenInvoiceType : EntityType<CreditItemRow>
{
    /// <summary>The type.</summary>
    public OpenInvoiceType()
        : base("CreditInvoice", "An invoice, and what of it is open.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Invoice, "The number of the invoice.");
        Column("amount", row => row.Amount, "What it was made out for.");
        Column("date", row => row.On, "The day of the invoice.");
        Column("due", row => row.Due, "The last day on which a payment is in time.");
        Column("open", row => row.Open, "What of it is neither paid, nor covered by a note, nor given up, 賒銷款.");
        Column("onNotes", row => row.OnNotes, "What of it is covered by notes that are not settled, 未結算票據.");
        Column("dishonoured", row => row.Dishonoured, "What of it came back from notes that were not paid; as far as it is open it is overdue.");
    }
}
