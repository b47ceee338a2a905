using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Evidence;

namespace CustomerGraph.Api.Credit.Evidence;

/// <summary>FinancialStatement: what a customer's own accounts say of one business year.</summary>
internal sealed class FinancialStatementType : EntityType<FinancialStatementRow>
{
    /// <summary>The type.</summary>
    public FinancialStatementType()
        : base("FinancialStatement", "What a customer's own accounts say of one business year, 財務報表. It is never edited; a correction is received later and takes its place.")
    {
        this.Requires(Policies.Credit);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("periodEnd", row => row.PeriodEnd, "The last day of the business year.");
        Column("source", row => row.Source, "Where it comes from.");
        Column("receivedOn", row => row.ReceivedOn, "The day on which we had it.");
        Column("currentAssets", row => row.CurrentAssets, "Current assets, 流動資產; null when the accounts do not say.");
        Column("currentLiabilities", row => row.CurrentLiabilities, "Current liabilities, 流動負債; null when the accounts do not say.");
        Column("totalAssets", row => row.TotalAssets, "Total assets, 資產總額; null when the accounts do not say.");
        Column("totalLiabilities", row => row.TotalLiabilities, "Total liabilities, 負債總額; null when the accounts do not say.");
        Column("equity", row => row.Equity, "The book value, 淨資產, negative when more is owed than there is; null when the accounts do not say.");
        Column("retainedEarnings", row => row.RetainedEarnings, "Retained earnings, 保留盈餘, negative after losses; null when the accounts do not say.");
        Column("ebit", row => row.Ebit, "Earnings before interest and taxes, 息稅前盈餘, negative for a loss; null when the accounts do not say.");
        Column("sales", row => row.Sales, "Sales, 銷售額; null when the accounts do not say.");
        Column("netIncome", row => row.NetIncome, "Net income, 淨利, negative for a loss; null when the accounts do not say.");
        Column("operatingCashFlow", row => row.OperatingCashFlow, "Cash flow from operations, 營業現金流量, negative when more was paid than came in; null when the accounts do not say.");
        Column("recordedBy", row => row.RecordedBy, "Who entered it.");
        Column("recordedAt", row => row.RecordedAt, "When.");
    }
}
