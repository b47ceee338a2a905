using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>ContactChange: one entry in the history of a contact.</summary>
internal sealed class ContactChangeType : EntityType<ContactChange>
{
    /// <summary>The type.</summary>
    public ContactChangeType()
        : base("ContactChange", "One change of a contact: who made it, when, and what became different.")
    {
        this.Requires(Policies.Cards);
        Key(row => row.Id);
        Column("version", row => row.Version, "The version that the contact got by it; 1 when the contact was made.");
        Column("at", row => row.At, "When it was recorded.");
        Column("actor", row => row.Actor, "Who did it.");
        Computed(
            "fields",
            row => ContactFieldChange.ReadAll(row.Fields, row.Values, row.ContactId, row.CustomerId, row.SalespersonId, row.CustodianId),
            "The fields that became different; of a new contact, all that it had.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<ContactFieldChangeType>>>));
    }
}
