using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Sales.Mix;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis.Mix;

/// <summary>ProductMixRow: the place of a product or category in what is sold, and against its target.</summary>
internal sealed class MixRowType : RecordType<MixRow>
{
    /// <summary>The type.</summary>
    public MixRowType()
        : base("ProductMixRow", "The place of one product or category in what is sold, 商品銷售構成, and against its target, 銷售任務.")
    {
        this.Requires(Policies.Analyses);
        Value("rank", row => row.Rank, "Its position by net sales, from 1.");
        Value("key", row => row.Group.Key, "The SKU or the category; UNKNOWN for products without a category.");
        Value("label", row => row.Group.Label, "The name of the product, or the category.");
        Value("net", row => row.Group.Net.Value, "Its net sales, 銷售額.");
        Value("quantity", row => row.Group.Quantity.Value, "How much was sold less what came back.");
        Value("share", row => row.Share.Value, "Its share of what is above zero, 構成比; null where it is zero or negative.");
        Value("cumulativeShare", row => row.CumulativeShare.Value, "The share of all up to and including it, 累計構成比; null where it is zero or negative.");
        Value("target", row => Reasons.Shown(row.Target), "What was to be sold of it in the period, 銷售任務: its targets of all months added up.");
        Value("gap", row => Reasons.Shown(row.Gap), "Net sales less target; negative where it was missed.");
        Value("attainment", row => row.Attainment.Value, "Net sales / target, 達成率.");
        Value("isAttained", row => Reasons.Shown(row.IsAttained), "Whether the target was met or passed.");
        Value("shareReason", row => Reasons.Of(row.Share), typeof(StringGraphType), "Why there is no share; null when there is one.");
        Value("targetReason", row => Reasons.Of(row.Target), typeof(StringGraphType), "Why there is no target; null when there is one.");
        Value("attainmentReason", row => Reasons.Of(row.Attainment), typeof(StringGraphType), "Why there is no attainment; null when there is one.");
    }
}
