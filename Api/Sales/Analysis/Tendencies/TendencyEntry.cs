using CustomerGraph.Domain.Sales.Tendencies;

namespace CustomerGraph.Api.Sales.Analysis.Tendencies;

/// <summary>A <see cref="Tendency"/>, flat.</summary>
internal sealed class TendencyEntry
{
    /// <summary>The tendency as it is shown.</summary>
    public static TendencyEntry Of(Tendency tendency, PurchaseNames names) => new()
    {
        Key = $"{tendency.Purchase.Customer}\u001f{tendency.Purchase.Product}",
        CustomerCode = tendency.Purchase.Customer,
        CustomerName = names.OfCustomer(tendency.Purchase.Customer),
        Sku = tendency.Purchase.Product,
        ProductName = names.OfProduct(tendency.Purchase.Product),
        Net = tendency.Purchase.Net.Value,
        Share = tendency.Share.Value,
        ShareOfAll = tendency.ShareOfAll.Value,
        Quotient = tendency.Quotient.Value,
    };

    public string Key { get; init; } = "";

    public string CustomerCode { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public string Sku { get; init; } = "";

    public string ProductName { get; init; } = "";

    public decimal Net { get; init; }

    public decimal? Share { get; init; }

    public decimal? ShareOfAll { get; init; }

    public decimal? Quotient { get; init; }
}
