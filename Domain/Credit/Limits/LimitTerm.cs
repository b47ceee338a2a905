namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>The numbers that occur in the ways to set a limit. What they are called: <see cref="LimitWords"/>.</summary>
public enum LimitTerm
{
    /// <summary>What the customer is expected to sell in a year.</summary>
    ForecastSales,

    /// <summary>What goods cost the customer per unit of sales.</summary>
    CostRatio,

    /// <summary>What the customer is expected to buy in a year from everyone.</summary>
    ExpectedPurchases,

    /// <summary>Our share of that.</summary>
    SupplyRatio,

    /// <summary>What the customer is expected to buy in a year from us.</summary>
    PurchasesFromUs,

    /// <summary>How many months it has to pay.</summary>
    TermMonths,

    /// <summary>The twelve months of a year.</summary>
    MonthsInYear,

    /// <summary>Current assets.</summary>
    CurrentAssets,

    /// <summary>Current liabilities.</summary>
    CurrentLiabilities,

    /// <summary>Current assets less current liabilities.</summary>
    WorkingCapital,

    /// <summary>How many suppliers the customer has.</summary>
    SupplierCount,

    /// <summary>Current assets over current liabilities.</summary>
    CurrentRatio,

    /// <summary>The current ratio of a sound company.</summary>
    CurrentRatioNorm,

    /// <summary>The current ratio over its norm.</summary>
    RatioToNorm,

    /// <summary>Current liabilities over the number of suppliers.</summary>
    LiabilitiesPerSupplier,

    /// <summary>A limit that may yet be capped.</summary>
    UncappedLimit,

    /// <summary>Total assets.</summary>
    TotalAssets,

    /// <summary>Total liabilities.</summary>
    TotalLiabilities,

    /// <summary>Total assets less total liabilities.</summary>
    NetWorth,

    /// <summary>The median of the other methods.</summary>
    Median,

    /// <summary>The factor of the grade.</summary>
    GradeFactor,

    /// <summary>The limit before it is raised.</summary>
    JudgedLimit,

    /// <summary>Half-years in a row without a late payment.</summary>
    CleanHalfYears,

    /// <summary>By how much each of them raises the limit.</summary>
    RaisePerHalfYear,

    /// <summary>By how much they raise it together.</summary>
    EarnedRaise,

    /// <summary>By how much they raise it at the most.</summary>
    MostRaise,

    /// <summary>By which fraction of itself the limit is raised.</summary>
    Raise,

    /// <summary>By how much money the limit is raised.</summary>
    Increase,

    /// <summary>The limit.</summary>
    Limit,
}
