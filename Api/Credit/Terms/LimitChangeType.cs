using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Terms;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>LimitChange: a change of limit.</summary>
internal sealed class LimitChangeType : EntityType<LimitChangeRow>
{
    /// <summary>The type.</summary>
    public LimitChangeType()
        : base("LimitChange", "A change of limit: proposed, endorsed by a sales manager, approved by head office. Until then the old terms stay in force.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Number, "Its number among those of the customer.");
        Column("grade", row => row.Grade, "The proposed grade, 信用等級; null when nobody has graded the customer.");
        Column("limit", row => row.CreditLimit, "The proposed limit, 信用額度; null for none, which is not a limit of zero.");
        Column("paymentDays", row => row.PaymentDays, "For how many days the customer is to owe, 還款期限; 0 for cash.");
        Computed(
            "guarantees",
            row => NameList.Read<ConditionKind>(row.Guarantees),
            "What must be in force so that the limit can be used, 擔保方式.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ConditionKind>>>>));
        Column("from", row => row.ValidFrom, "The first day on which they are to hold; if they are approved later, from then on.");
        Column("until", row => row.ValidUntil, "The first day on which they hold no more; null for terms without an end.");
        Column("reason", row => row.Reason, "Why it is proposed.");
        Column("state", row => row.State, "How far it has come.");
        Column("proposedBy", row => row.ProposedBy, "Who proposed it.");
        Column("proposedAt", row => row.ProposedAt, "When.");
        Column("endorsedBy", row => row.EndorsedBy, "Who endorsed it; null while nobody has.");
        Column("endorsedAt", row => row.EndorsedAt, "When.");
        Column("decidedBy", row => row.DecidedBy, "Who approved or refused it; null while nobody has.");
        Column("decidedAt", row => row.DecidedAt, "When.");
        Column("refusal", row => row.Refusal, "Why it was refused.");
        Column("changedAt", row => row.ChangedAt, "When it last changed.");
        Column("version", row => row.Version, "Counts the steps, from 1; what `expectedVersion` is compared with.");
    }
}
