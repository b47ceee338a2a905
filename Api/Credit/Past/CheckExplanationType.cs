using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Ledger;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Past;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>CreditCheckExplanation: why goods went out.</summary>
internal sealed class CheckExplanationType : RecordType<CheckExplanation>
{
    /// <summary>The type.</summary>
    public CheckExplanationType()
        : base("CreditCheckExplanation", "A credit check of the past, told again from what was known then and by the policy of that day.")
    {
        this.Requires(Policies.Credit);
        Value("at", check => check.At, "When it was.");
        Value("actor", check => check.Actor, "Who asked.");
        Value("policy", check => check.Policy, "The version of the credit policy that it was decided by; 1 is the standard policy.");
        Value("shipment", check => check.Command.Shipment, "The shipment.");
        Value("amount", check => check.Command.Amount.Value, "What the goods come to.");
        Value("added", check => check.Outcome.Added.Value, "What of it had not been let through before.");
        Value("creditSales", check => check.Outcome.Before.Invoiced.Value, "Invoiced and not paid before it, 賒銷款.");
        Value("notes", check => check.Outcome.Before.Notes.Value, "Unsettled notes before it, 未結算票據餘額.");
        Value("creditBalance", check => check.Outcome.Before.CreditBalance.Value, "What the customer had on account before it, 預收款.");
        Value("reserved", check => check.Outcome.Before.Reserved.Value, "What was reserved before it.");
        Value("hadTradeCard", check => check.Standing.HasTradeCard, "Whether a trade card was approved, 客戶交易卡.");
        Value("supply", check => check.Standing.Supply, "Whether the customer was supplied.");
        Nested<CheckedCreditType>("check", check => CheckedCredit.Of(check.Outcome), "What the check said.");
    }
}
