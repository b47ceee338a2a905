using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Api.Sales.Analysis.Performance;

/// <summary>Performance: how one customer did in one month, quarter or year.</summary>
internal sealed class PerformanceType : EntityType<PerformanceEntry>
{
    /// <summary>The type.</summary>
    public PerformanceType()
        : base("Performance", "How one customer did in one month, quarter or year, 交易業績.")
    {
        this.Requires(Policies.Analyses);
        Key(row => row.Key);
        Column("period", row => row.Period, "The month, quarter or year: 2026-03, 2026-Q1, 2026.");
        Column("from", row => row.From, "The first day of it that is looked at.");
        Column("to", row => row.To, "The day after the last one.");
        Column("customerCode", row => row.CustomerCode, "The customer's code.");
        Column("customerName", row => row.CustomerName, "The customer's name.");
        Column("rank", row => row.Rank, "The customer's position by net sales in that time, from 1.");
        Column("net", row => row.Net, "What it bought, 銷售額.");
        Column("total", row => row.Total, "What all customers above zero bought in that time, of which the share is.");
        Column("share", row => row.Share, "Its share of the total, 占本公司銷售額比率.");
        Column("target", row => row.Target, "What it was to buy, 銷售任務.");
        Column("gap", row => row.Gap, "Net sales less target; negative where it was missed, 差距.");
        Column("attainment", row => row.Attainment, "Net sales / target, 達成率.");
        Column("isAttained", row => row.IsAttained, "Whether the target was met or passed.");
        Column("shareReason", row => row.ShareReason, "Why there is no share; null when there is one.").NotSortable();
        Column("targetReason", row => row.TargetReason, "Why there is no target; null when there is one.").NotSortable();
        Column("attainmentReason", row => row.AttainmentReason, "Why there is no attainment; null when there is one.").NotSortable();
    }
}
