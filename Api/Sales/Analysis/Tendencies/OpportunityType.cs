using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Api.Sales.Analysis.Tendencies;

/// <summary>Opportunity: a product that sells well and that a promising customer buys below its peers.</summary>
internal sealed class OpportunityType : EntityType<OpportunityEntry>
{
    /// <summary>The type.</summary>
    public OpportunityType()
        : base("Opportunity", "A product that sells well and that a promising customer buys below its peers, 銷售機會.")
    {
        this.Requires(Policies.Analyses);
        Key(row => row.Rank);
        Column("rank", row => row.Rank, "Its position by potential, from 1.");
        Column("customerCode", row => row.CustomerCode, "The customer's code.");
        Column("customerName", row => row.CustomerName, "The customer's name.");
        Column("channel", row => row.Channel, "The customer's channel, 類別; its peers are those of the same.");
        Column("customerClass", row => row.CustomerClass, "The customer's ABC class in these sales.");
        Column("enthusiasm", row => row.Enthusiasm, "How the customer takes to us, 熱心程度, from 1 to 5; null when nobody has said.");
        Column("sku", row => row.Sku, "The product's SKU; it is in ABC class A in these sales.");
        Column("productName", row => row.ProductName, "The product's name.");
        Column("net", row => row.Net, "What the customer bought of it; 0 for nothing.");
        Column("share", row => row.Share, "The product's share in what the customer bought.");
        Column("shareOfPeers", row => row.ShareOfPeers, "The product's share in what its peers bought, itself among them.");
        Column("quotient", row => row.Quotient, "share / shareOfPeers, the location quotient.");
        Column("potential", row => row.Potential, "What the customer would buy more if it bought like its peers.");
        Column("policy", row => row.Policy, "Id and version of the policy that produced this answer.");
    }
}
