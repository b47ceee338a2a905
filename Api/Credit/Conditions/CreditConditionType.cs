using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Conditions;

namespace CustomerGraph.Api.Credit.Conditions;

/// <summary>CreditCondition: what a customer brings so that it gets credit.</summary>
internal sealed class CreditConditionType : EntityType<CreditConditionRow>
{
    /// <summary>The type.</summary>
    public CreditConditionType()
        : base("CreditCondition", "What a customer brings so that it gets credit, 附加條件: a contract, a guarantee, a mortgage.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Number, "The number of its document among those of the customer.");
        Column("kind", row => row.Kind, "What kind of condition it is.");
        Column("value", row => row.Value, "For how much it stands; 0 for what has no value of its own.");
        Column("giver", row => row.Giver, "Who gives it.");
        Column("from", row => row.ValidFrom, "The first day on which it holds.");
        Column("until", row => row.ValidUntil, "The first day on which it holds no more, whether or not anybody notes it; null for one without an end.");
        Column("state", row => row.State, "How far it has come; one in force can be past its end.");
        Column("proposedBy", row => row.ProposedBy, "Who entered it.");
        Column("proposedAt", row => row.ProposedAt, "When.");
        Column("acceptedBy", row => row.AcceptedBy, "Who accepted it; null while nobody has.");
        Column("acceptedAt", row => row.AcceptedAt, "When.");
        Column("releasedBy", row => row.ReleasedBy, "Who released it; null while nobody has.");
        Column("releasedAt", row => row.ReleasedAt, "When.");
        Column("reason", row => row.Reason, "Why it was released.");
        Column("changedAt", row => row.ChangedAt, "When it last changed.");
        Column("version", row => row.Version, "Counts the steps, from 1; what `expectedVersion` is compared with.");
    }
}
