using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Sales.Margins;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis.Margins;

/// <summary>MarginRow: what one group of sales earns.</summary>
internal sealed class MarginRowType : RecordType<MarginRow>
{
    /// <summary>The type.</summary>
    public MarginRowType()
        : base("MarginRow", "What one group of sales earns, 毛利.")
    {
        this.Requires(Policies.Analyses);
        Value("rank", row => row.Rank, "Its position by profit, from 1.");
        Value("key", row => row.Group.Key, "What tells the group from others; UNKNOWN for those of whom it is not known.");
        Value("label", row => row.Group.Label, "What people call the group.");
        Value("net", row => row.Group.Net.Value, "Its net sales, 銷售額.");
        Value("cost", row => row.Group.Cost.Value, "What the goods cost the company, 成本.");
        Value("profit", row => row.Profit.Value, "Net sales less cost, 毛利.");
        Value("marginRate", row => row.Rate.Value, "Profit / net sales, 毛利率; null where net sales are not above zero.");
        Value("share", row => row.Share.Value, "Its part of all net sales, negative where more came back than was sold; null where they are not above zero.");
        Value("marginMix", row => row.Mix.Value, "Profit / all net sales, which is share × marginRate; all groups add up to the margin rate of all sales.");
        Value("isLossMaker", row => row.IsLossMaker, "Whether it loses money, 虧損.");
        Value("marginRateReason", row => Reasons.Of(row.Rate), typeof(StringGraphType), "Why there is no margin rate; null when there is one.");
        Value("shareReason", row => Reasons.Of(row.Share), typeof(StringGraphType), "Why there is no share and no margin mix; null when there are.");
    }
}
