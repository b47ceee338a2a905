using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Evidence;

namespace CustomerGraph.Api.Credit.Evidence;

/// <summary>CreditFact: one number known of a customer besides its accounts and payments.</summary>
internal sealed class CreditFactType : EntityType<CreditFactRow>
{
    /// <summary>The type.</summary>
    public CreditFactType()
        : base("CreditFact", "One number known of a customer besides its accounts and its payments: how many suppliers it has, how others rate it. It is never edited; what is known of a later day takes its place.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("kind", row => row.Kind, "What the number says.");
        Column("value", row => row.Value, "The number; ratios are fractions.");
        Column("on", row => row.KnownOn, "The day as of which it holds.");
        Column("source", row => row.Source, "Who says so.");
        Column("recordedBy", row => row.RecordedBy, "Who entered it.");
        Column("recordedAt", row => row.RecordedAt, "When.");
    }
}
