namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>The five ways to set a limit.</summary>
public enum LimitMethod
{
    /// <summary>By what the customer is expected to buy from us, 銷售額測定法.</summary>
    SalesMeasurement,

    /// <summary>By its working capital, shared among its suppliers, 周轉資產分割法.</summary>
    WorkingCapitalSplit,

    /// <summary>By its current ratio against the norm of its industry, 流動比率法.</summary>
    CurrentRatio,

    /// <summary>By its net worth, shared among its suppliers, 淨資產分割法.</summary>
    NetWorthSplit,

    /// <summary>By its grade and the other methods, 綜合判斷法.</summary>
    OverallJudgement,
}
