namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>What an ABC analysis ranks.</summary>
public enum AbcSubject
{
    /// <summary>The customers, 客戶.</summary>
    Customer,

    /// <summary>The products, 商品.</summary>
    Product,
}
