using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Past;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>CreditAsOf: the credit of a customer as it was.</summary>
internal sealed class PastCreditType : RecordType<PastCredit>
{
    /// <summary>The type.</summary>
    public PastCreditType()
        : base("CreditAsOf", "The credit of a customer as it was at a time.")
    {
        this.Requires(Policies.Credit);
        Value("at", past => past.At, "The time.");
        Value("creditSales", past => past.Figures.Invoiced.Value, "Invoiced and not paid then, 賒銷款.");
        Value("notes", past => past.Figures.Notes.Value, "Unsettled notes, 未結算票據餘額.");
        Value("creditBalance", past => past.Figures.CreditBalance.Value, "What the customer had on account, 預收款.");
        Value("reserved", past => past.Figures.Reserved.Value, "Shipments that were let through and not invoiced.");
        Value("total", past => past.Figures.Exposure.Value, "Credit sales + notes - credit balance, 信用限度額的基準.");
        Value("committed", past => past.Figures.Committed.Value, "The total + what was reserved.");
        Value("limit", past => past.Terms.Bind(terms => terms.Limit).Map(limit => limit.Value).ToNullable(), "The limit in force; null without one, which is not a limit of zero.");
        Value("available", past => past.Available.Map(amount => amount.Value).ToNullable(), "Limit - committed; null without a limit.");
        Value("grade", past => past.Terms.Bind(terms => terms.Grade).ToNullable(), "The grade of the terms in force, 信用等級; null without one.");
        Value("supply", past => past.Supply, "Whether the customer was supplied.");
    }
}
