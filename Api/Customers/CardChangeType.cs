using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers;

/// <summary>CardChange: one entry in the history of a card.</summary>
internal sealed class CardChangeType : EntityType<CardChange>
{
    /// <summary>The type.</summary>
    public CardChangeType()
        : base("CardChange", "One change of a card: who made it, when, and what became different.")
    {
        this.Requires(Policies.Cards);
        Key(row => row.Id);
        Column("version", row => row.Version, "The version that the card got by it; 1 when the card was made.");
        Column("at", row => row.At, "When it was recorded.");
        Column("actor", row => row.Actor, "Who did it.");
        Computed(
            "fields",
            row => CardFieldChange.ReadAll(row.Fields, row.CustomerId, row.SalespersonId, row.CustodianId),
            "The fields that became different; of a new card, all that it had.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<FieldChangeType>>>));
    }
}
