using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Limits;
using CustomerGraph.Api.Credit.Past;
using CustomerGraph.Api.Credit.Receivables;
using CustomerGraph.Api.Credit.Reviews;
using CustomerGraph.Api.Credit.Terms;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Credit;

/// <summary>CustomerCredit: the credit of a customer.</summary>
internal sealed class CustomerCreditType : EntityType<CustomerRow>
{
    /// <summary>The type.</summary>
    public CustomerCreditType(TermsFields terms, PositionFields positions, PastFields past, ComparisonFields comparison, ReviewFields review)
        : base("CustomerCredit", "The credit of a customer, 信用管理: on what terms it may owe, what that rests on, and what was decided.")
    {
        this.Requires(Policies.Credit);
        Key(row => row.Id);
        terms.AddTo(this);
        Decided();
        Owed();
        positions.AddTo(this);
        past.AddTo(this);
        Known();
        comparison.AddTo(this);
        review.AddTo(this);
    }

    private void Decided()
    {
        Reference("supply", row => row.SupplyHold, "Whether it is supplied on credit; null while nothing was ever reported of it, and then it is.");
        Children("tradeCards", row => row.Id, (TradeCardRow card) => card.CustomerId, "Its trade cards, 客戶交易卡.").Named("CustomerTradeCards");
        Children("limitChanges", row => row.Id, (LimitChangeRow change) => change.CustomerId, "Changes of its limit that were proposed.")
            .Named("CustomerLimitChanges");
        Children("conditions", row => row.Id, (CreditConditionRow condition) => condition.CustomerId, "What it brings so that it gets credit, 附加條件.")
            .Named("CustomerCreditConditions");
    }

    private void Owed()
    {
        Facet<CreditExposureType>("exposure", "What it owes and is about to owe, 信用限度額的基準.");
        Children("invoices", row => row.Id, (CreditItemRow item) => item.CustomerId, "The invoices in its ledger.").Named("CustomerCreditInvoices");
        Children("overLimitRequests", row => row.Id, (OverLimitRequestRow request) => request.CustomerId, "Its requests to go above the limit, 超限報批.")
            .Named("CustomerOverLimitRequests");
    }

    private void Known()
    {
        Children("statements", row => row.Id, (FinancialStatementRow statement) => statement.CustomerId, "What its own accounts say, 財務報表.")
            .Named("CustomerStatements");
        Children("facts", row => row.Id, (CreditFactRow fact) => fact.CustomerId, "Single numbers known of it: how many suppliers it has, how others rate it.")
            .Named("CustomerCreditFacts");
        Children("reviews", row => row.Id, (CreditReviewRow review) => review.CustomerId, "Reviews of its terms, 定期監控.")
            .Named("CustomerCreditReviews");
    }
}
