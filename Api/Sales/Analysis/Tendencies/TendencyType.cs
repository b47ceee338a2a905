using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Api.Sales.Analysis.Tendencies;

/// <summary>Tendency: how much a customer is inclined to a product.</summary>
internal sealed class TendencyType : EntityType<TendencyEntry>
{
    /// <summary>The type.</summary>
    public TendencyType()
        : base("Tendency", "How much a customer is inclined to a product, 購買傾向. Only what was bought above zero counts.")
    {
        this.Requires(Policies.Analyses);
        Key(row => row.Key);
        Column("customerCode", row => row.CustomerCode, "The customer's code.");
        Column("customerName", row => row.CustomerName, "The customer's name.");
        Column("sku", row => row.Sku, "The product's SKU.");
        Column("productName", row => row.ProductName, "The product's name.");
        Column("net", row => row.Net, "What the customer bought of it.");
        Column("share", row => row.Share, "The product's share in what the customer bought.");
        Column("shareOfAll", row => row.ShareOfAll, "The product's share in what all customers bought.");
        Column("quotient", row => row.Quotient, "share / shareOfAll, the location quotient: above 1 where the customer buys more of it than others do.");
    }
}
