using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.TradeCards;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.TradeCards;

/// <summary>TradeCard: the card by which a new customer gets credit.</summary>
internal sealed class TradeCardType : EntityType<TradeCardRow>
{
    /// <summary>The type.</summary>
    public TradeCardType()
        : base("TradeCard", "The card by which a new customer gets credit, 客戶交易卡: drafted by a salesperson, endorsed by a sales manager, approved by head office.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Number, "Its number among those of the customer.");
        Column("answers", row => row.Answers, "The number of the rejected card that it answers.");
        Column("grade", row => row.Grade, "The grade that is asked for, 信用等級; null when nobody has graded the customer.");
        Column("limit", row => row.CreditLimit, "The limit that is asked for, 信用額度; null for none, which is not a limit of zero.");
        Column("paymentDays", row => row.PaymentDays, "For how many days the customer may owe, 還款期限; 0 for cash.");
        Computed(
            "guarantees",
            row => NameList.Read<ConditionKind>(row.Guarantees),
            "What must be in force so that the limit can be used, 擔保方式.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ConditionKind>>>>));
        Column("remarks", row => row.Remarks, "What speaks for the terms.");
        Column("state", row => row.State, "How far it has come.");
        Column("draftedBy", row => row.DraftedBy, "Who drafted it.");
        Column("draftedAt", row => row.DraftedAt, "When.");
        Column("endorsedBy", row => row.EndorsedBy, "Who endorsed it; null while nobody has.");
        Column("endorsedAt", row => row.EndorsedAt, "When.");
        Column("decidedBy", row => row.DecidedBy, "Who approved or rejected it; null while nobody has.");
        Column("decidedAt", row => row.DecidedAt, "When.");
        Column("reason", row => row.Reason, "Why it was rejected.");
        Column("changedAt", row => row.ChangedAt, "When it last changed.");
        Column("version", row => row.Version, "Counts the steps, from 1; what `expectedVersion` is compared with.");
    }
}
