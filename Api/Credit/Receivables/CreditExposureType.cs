using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Credit.Receivables;

/// <summary>CreditExposure: what a customer owes and is about to owe.</summary>
internal sealed class CreditExposureType : EntityType<CustomerRow>
{
    /// <summary>The type.</summary>
    public CreditExposureType()
        : base("CreditExposure", "What a customer owes and is about to owe; every amount is in exactly one stage, 信用限度額的基準.")
    {
        this.Requires(Policies.Credit);
        Key(row => row.Id);
        Column("creditSales", row => (decimal?)row.CreditAccount!.Invoiced ?? 0m, "Invoiced and not paid: credit sales outstanding, 賒銷款.");
        Column(
            "notes", row => (decimal?)row.CreditAccount!.OnNotes ?? 0m,
            "Unsettled notes, 未結算票據餘額; those that were discounted or endorsed are among them until maturity.");
        Column("creditBalance", row => (decimal?)row.CreditAccount!.CreditBalance ?? 0m, "What the customer has on account, 預收款; it lowers the exposure.");
        Column("reserved", row => (decimal?)row.CreditAccount!.Reserved ?? 0m, "Shipments that were let through and are not invoiced.");
        Column(
            "total",
            row => ((decimal?)row.CreditAccount!.Invoiced ?? 0m) + ((decimal?)row.CreditAccount!.OnNotes ?? 0m) - ((decimal?)row.CreditAccount!.CreditBalance ?? 0m),
            "Credit sales + notes - credit balance; below zero when the customer has paid more than it owes.");
        Column(
            "committed",
            row => ((decimal?)row.CreditAccount!.Invoiced ?? 0m) + ((decimal?)row.CreditAccount!.OnNotes ?? 0m) - ((decimal?)row.CreditAccount!.CreditBalance ?? 0m)
                + ((decimal?)row.CreditAccount!.Reserved ?? 0m),
            "The total + what is reserved: what is compared with the limit.");
    }
}
