using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Ledger;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Past;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>ReplayedShipment: a shipment that went out, checked again by another policy.</summary>
internal sealed class ReplayedShipmentType : RecordType<ReplayedShipment>
{
    /// <summary>The type.</summary>
    public ReplayedShipmentType(EntityModel entities)
        : base("ReplayedShipment", "A shipment that went out, checked again by another policy.")
    {
        this.Requires(Policies.DecideCredit);
        Value("shipment", one => one.Explained.Command.Shipment, "Its number.");
        Value("at", one => one.Explained.At, "When it went out.");
        Value("amount", one => one.Explained.Command.Amount.Value, "What the goods come to.");
        Value("stopped", one => one.IsStopped, "Whether the other policy would have kept it back.");
        Value("net", one => one.Net, "What it sold for, by its number and those of its invoices in the sales; null when the sales have none of them.");
        Value("profit", one => one.Profit, "What it earned: net less cost; null likewise.");
        Nested<CheckedCreditType>("check", one => CheckedCredit.Of(one.Outcome), "What the check says by the other policy.");
        Nested<CheckExplanationType>("explanation", one => one.Explained, "The check as it was.");
        this.Entity(entities, "customer", "The customer.", (CustomerRow row) => row.Id, context => ((ReplayedShipment)context.Source!).CustomerId)
            .Requires(Policies.Cards);
    }
}
