using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.OverLimit;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>OverLimitRequest: a request to go above the limit.</summary>
internal sealed class OverLimitRequestType : EntityType<OverLimitRequestRow>
{
    /// <summary>The type.</summary>
    public OverLimitRequestType()
        : base("OverLimitRequest", "A request to let one shipment out above the limit, 超限報批.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Number, "Its number; each customer has its own.");
        Column("shipment", row => row.Shipment, "The shipment.");
        Column("amount", row => row.Amount, "What the shipment may come to, with its invoices.");
        Column("committed", row => row.Committed, "What was committed with it when it was asked for.");
        Column("limit", row => row.CreditLimit, "The limit at that time.");
        Column("approver", row => row.Approver, "The lowest role that could approve it at that time.");
        Column("reason", row => row.Reason, "Why it should go out.");
        Column("requestedBy", row => row.RequestedBy, "Who asked.");
        Column("requestedAt", row => row.RequestedAt, "When.");
        Column("state", row => row.State, "How far it has come, as it was last noted: on `lapsesOn` it is over by itself.");
        Column("lapsesOn", row => row.LapsesOn, "The first day on which it can no longer be decided, or used.");
        Column("decidedBy", row => row.DecidedBy, "Who approved or refused it; null while nobody has.");
        Column("decidedAt", row => row.DecidedAt, "When.");
        Column("refusal", row => row.Refusal, "Why it was refused.");
        Column("version", row => row.Version, "Counts the steps, from 1; what `expectedVersion` is compared with.");
    }
}
