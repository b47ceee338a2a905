using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Conditions;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>CreditCheck: what came of a credit check.</summary>
internal sealed class CheckedCreditType : RecordType<CheckedCredit>
{
    /// <summary>The type.</summary>
    public CheckedCreditType()
        : base("CreditCheck", "What a credit check says of goods that are to go out on credit.")
    {
        this.Requires(Policies.Credit);
        Value("verdict", check => check.Verdict, "The verdict.");
        Value("reason", check => check.Reason, "Why, by name.");
        Value("reasons", check => check.Reasons, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>), "Why, in words.");
        Value("available", check => check.Available, "What of the limit was free before the goods; below zero when the limit was passed; null without a limit.");
        Value("shortfall", check => check.Shortfall, "By how much the goods pass the limit; null where they do not, or where that was not asked.");
        Value("committed", check => check.Committed, "What is committed with the goods; null where it was not compared with a limit.");
        Value("limit", check => check.Limit, "The limit in force; null when nobody has set one, which is not a limit of zero.");
        Value("approver", check => check.Approver, "The lowest role that may approve it, 超限報批; null where nobody has to.");
        Value("request", check => check.Request, "The number of the request by which it was approved.");
        Value(
            "missingConditions",
            check => check.MissingConditions,
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ConditionKind>>>>),
            "The conditions that are asked for and not in force.");
    }
}
