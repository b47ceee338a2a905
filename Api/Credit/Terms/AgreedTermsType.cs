using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>CreditTerms: terms that were approved.</summary>
internal sealed class AgreedTermsType : Conventions.Entities.RecordType<AgreedTerms>
{
    /// <summary>The type.</summary>
    public AgreedTermsType()
        : base("CreditTerms", "Terms that were approved. They are never edited; later ones take their place.")
    {
        this.Requires(Policies.Credit);
        Value("decision", agreed => agreed.Decision, "The number of the trade card or of the change of limit.");
        Value("grade", agreed => agreed.Terms.Grade.ToNullable(), typeof(EnumType<CreditGrade>), "The grade, 信用等級; null when nobody had graded the customer.");
        Value("limit", agreed => agreed.Terms.Limit.Map(limit => limit.Value).ToNullable(), typeof(DecimalType), "The limit, 信用額度; null when there is none, which is not a limit of zero.");
        Value("paymentDays", agreed => agreed.Terms.PaymentDays, "For how many days the customer may owe, 還款期限; 0 for cash.");
        Value(
            "guarantees",
            agreed => agreed.Terms.Guarantees,
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ConditionKind>>>>),
            "What must be in force so that the limit can be used, 擔保方式.");
        Value("from", agreed => agreed.From, "The first day on which they hold.");
        Value("until", agreed => agreed.Until.ToNullable(), typeof(LocalDateType), "The first day on which they hold no more and the earlier ones return; null for terms without an end.");
        Value("approvedBy", agreed => agreed.Approval.By, "Who approved them.");
        Value("approvedAt", agreed => agreed.Approval.At.UtcDateTime, "When.");
    }
}
