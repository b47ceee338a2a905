using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Supply;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Supply;

/// <summary>SupplyHold: whether a customer is supplied on credit.</summary>
internal sealed class SupplyHoldType : EntityType<SupplyHoldRow>
{
    /// <summary>The type.</summary>
    public SupplyHoldType()
        : base("SupplyHold", "Whether a customer of which something was reported is supplied on credit, 暫停供貨.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("state", row => row.State, "Whether it is supplied.");
        Computed(
            "reports",
            row => ReportedAnomaly.Read(row.Reports),
            "What was reported and is not answered, the first report first.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<ReportedAnomalyType>>>));
        Column("suspendedAt", row => row.SuspendedAt, "Since when supply is suspended; null while it is not.");
        Column("releasedBy", row => row.ReleasedBy, "Who last released it; null while nobody has.");
        Column("releasedAt", row => row.ReleasedAt, "When.");
        Column("releaseReason", row => row.ReleaseReason, "Why it was last released.");
        Column("changedAt", row => row.ChangedAt, "When it last changed.");
        Column("version", row => row.Version, "Counts what happened to it, from 1; what `expectedVersion` is compared with.");
    }
}
