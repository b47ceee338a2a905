using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Tendencies;

namespace CustomerGraph.Api.Sales.Analysis.Tendencies;

/// <summary>An <see cref="Opportunity"/>, flat.</summary>
internal sealed class OpportunityEntry
{
    /// <summary>The opportunity as it is shown.</summary>
    public static OpportunityEntry Of(int rank, Opportunity opportunity, OpportunityPolicy policy, PurchaseNames names) => new()
    {
        Rank = rank,
        CustomerCode = opportunity.Buyer.Code,
        CustomerName = names.OfCustomer(opportunity.Buyer.Code),
        Channel = Enum.Parse<Channel>(opportunity.Buyer.Peers),
        CustomerClass = opportunity.Class,
        Enthusiasm = opportunity.Buyer.Enthusiasm.MatchUnsafe(Some: degree => (int?)degree, None: () => null),
        Sku = opportunity.Purchase.Product,
        ProductName = names.OfProduct(opportunity.Purchase.Product),
        Net = opportunity.Purchase.Net.Value,
        Share = opportunity.Share.Value,
        ShareOfPeers = opportunity.ShareOfPeers.Value,
        Quotient = opportunity.Quotient.Value,
        Potential = opportunity.Potential.Value,
        Policy = $"{policy.Id} {policy.Version}",
    };

    public int Rank { get; init; }

    public string CustomerCode { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public Channel Channel { get; init; }

    public AbcClass CustomerClass { get; init; }

    public int? Enthusiasm { get; init; }

    public string Sku { get; init; } = "";

    public string ProductName { get; init; } = "";

    public decimal Net { get; init; }

    public decimal? Share { get; init; }

    public decimal? ShareOfPeers { get; init; }

    public decimal? Quotient { get; init; }

    public decimal Potential { get; init; }

    public string Policy { get; init; } = "";
}
