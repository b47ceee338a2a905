using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Sales.Analysis.Mix;

/// <summary>What the mix of products is made up of.</summary>
public enum MixSubject
{
    /// <summary>The products, 商品.</summary>
    Product = SalesDimension.Product,

    /// <summary>The categories of products, 商品類別.</summary>
    Category = SalesDimension.Category,
}
