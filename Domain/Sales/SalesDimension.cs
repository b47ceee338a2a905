namespace CustomerGraph.Domain.Sales;

/// <summary>By what sales can be grouped.</summary>
public enum SalesDimension
{
    /// <summary>The calendar month of the sale: 2026-03.</summary>
    Month,

    /// <summary>The calendar quarter of the sale: 2026-Q1.</summary>
    Quarter,

    /// <summary>The calendar year of the sale.</summary>
    Year,

    /// <summary>The customer, 客戶.</summary>
    Customer,

    /// <summary>The product, 商品.</summary>
    Product,

    /// <summary>The category of the product.</summary>
    Category,

    /// <summary>The employee who sold, 業務員.</summary>
    Salesperson,

    /// <summary>The customer's channel, 類別.</summary>
    Channel,

    /// <summary>The part of the world that the customer is in.</summary>
    SalesGroup,

    /// <summary>The customer's country.</summary>
    Country,

    /// <summary>The customer's region, 地區: the level of the tree that has this name.</summary>
    Region,

    /// <summary>The customer's state, province or county.</summary>
    State,

    /// <summary>What the customer deals in, 行業.</summary>
    Industry,

    /// <summary>The customer's size, 企業規模.</summary>
    CompanySize,

    /// <summary>The customer's own scale of business, 營業規模.</summary>
    BusinessScale,

    /// <summary>The customer's class in the latest classification run.</summary>
    AbcClass,
}
