namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What is measured of a customer for its grade. The name of a measure is its name in a policy, too.</summary>
public enum CreditMeasure
{
    /// <summary>Current assets over current liabilities, 流動比率; more is better.</summary>
    CurrentRatio,

    /// <summary>Altman's Z' for companies without a share price; more is better.</summary>
    AltmanZ,

    /// <summary>Total liabilities over total assets, 負債比率; less is better.</summary>
    Leverage,

    /// <summary>Cash flow from operations over total liabilities, 現金流量對負債比率; more is better.</summary>
    CashFlowCover,

    /// <summary>Net income over sales, 淨利率; more is better.</summary>
    NetMargin,

    /// <summary>Days late per unit of money due, 平均逾期天數; less is better.</summary>
    AverageDaysLate,

    /// <summary>What is overdue of what has fallen due, 逾期比率; less is better.</summary>
    OverdueShare,

    /// <summary>How many notes were dishonoured, 拒付票據; less is better.</summary>
    DishonouredNotes,

    /// <summary>The mean rating by references, from 1 to 5, 同業評價; more is better.</summary>
    References,

    /// <summary>For how many years the business has existed, 經營年數; more is better.</summary>
    YearsInBusiness,

    /// <summary>The customer's share of its own market, 市場佔有率; more is better.</summary>
    MarketShare,

    /// <summary>The customer's share of all our receivables, 佔本公司應收帳款比率; less is better.</summary>
    ReceivablesShare,

    /// <summary>By how much its industry grows in a year, 行業成長率; more is better.</summary>
    IndustryGrowth,

    /// <summary>Which share of its industry becomes insolvent in a year, 行業倒閉率; less is better.</summary>
    IndustryInsolvencies,
}
