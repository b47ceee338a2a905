using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Receivables;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Credit;

/// <summary>CustomerCredit: the credit of a customer.</summary>
internal sealed class CustomerCreditType : EntityType<CustomerRow>
{
    /// <summary>The type.</summary>
    public CustomerCreditType(PositionFields positions)
        : base("CustomerCredit", "The credit of a customer, 信用管理: on what terms it may owe, what that rests on, and what was decided.")
    {
        this.Requires(Policies.Credit);
        Owed();
        positions.AddTo(this);
    }

    private void Owed()
    {
        Column("reserved", row => (decimal?)row.CreditAccount!.Reserved ?? 0m, "Shipments that were let through and are not invoiced.");
        Column("invoiced", row => (decimal?)row.CreditAccount!.Invoiced ?? 0m, "Credit sales outstanding, 賒銷款.");
        Column("onNotes", row => (decimal?)row.CreditAccount!.OnNotes ?? 0m, "Unsettled notes, 未結算票據; those that were discounted or endorsed are among them until maturity.");
        Column("creditBalance", row => (decimal?)row.CreditAccount!.CreditBalance ?? 0m, "What the customer has on account, 預收款.");
        Children("invoices", row => row.Id, (CreditItemRow item) => item.CustomerId, "The invoices in its ledger.").Named("CustomerCreditInvoices");
        Children("overLimitRequests", row => row.Id, (OverLimitRequestRow request) => request.CustomerId, "Its requests to go above the limit, 超限報批.")
            .Named("CustomerOverLimitRequests");
    }
}
