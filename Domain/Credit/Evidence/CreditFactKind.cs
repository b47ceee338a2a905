namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>What single numbers are known of a customer besides its accounts and its payments.</summary>
public enum CreditFactKind
{
    /// <summary>How many suppliers the customer has, 供貨商數; a whole number from 1.</summary>
    SupplierCount,

    /// <summary>The current ratio of a sound company in its industry, 行業標準流動比率.</summary>
    CurrentRatioNorm,

    /// <summary>What the customer is expected to buy in a year from everyone, 預計年進貨額.</summary>
    ExpectedPurchases,

    /// <summary>What the customer is expected to sell in a year, 預計年銷售額.</summary>
    ForecastSales,

    /// <summary>What goods cost the customer per unit of sales, 進貨成本率; a fraction.</summary>
    CostRatio,

    /// <summary>Our share of what the customer buys, 本公司供貨比率; a fraction, above one when something is wrong.</summary>
    SupplyRatio,

    /// <summary>How many months the customer has to pay, 還款期限; a whole number, zero for cash.</summary>
    TermMonths,

    /// <summary>How another supplier or a bank rates the customer, 同業評價; a whole number from 1, bad, to 5, excellent.</summary>
    ReferenceRating,

    /// <summary>For how many years the business has existed, 經營年數; a whole number.</summary>
    YearsInBusiness,

    /// <summary>The customer's share of its own market, 市場佔有率; a fraction.</summary>
    MarketShare,

    /// <summary>By how much its industry grows in a year, 行業成長率; a fraction, negative when it shrinks.</summary>
    IndustryGrowth,

    /// <summary>Which share of its industry becomes insolvent in a year, 行業倒閉率; a fraction.</summary>
    IndustryInsolvencies,
}
