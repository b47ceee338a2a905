using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What groups, measures and zones are called.</summary>
public static class GradeWords
{
    private static readonly Map<FactorGroup, Bilingual> Groups = Map(
        (FactorGroup.FinancialPosition, new Bilingual("Financial position", "財務狀況")),
        (FactorGroup.Reputation, new("Reputation", "信譽")),
        (FactorGroup.MarketPosition, new("Market position", "市場地位")),
        (FactorGroup.RiskCapacity, new("Our capacity for the risk", "本公司承受風險能力")),
        (FactorGroup.MarketConditions, new("Market conditions", "市場環境")));

    private static readonly Map<CreditMeasure, Bilingual> Measures = Map(
        (CreditMeasure.CurrentRatio, new Bilingual("current ratio", "流動比率")),
        (CreditMeasure.AltmanZ, new("Altman's Z'", "奧特曼 Z' 值")),
        (CreditMeasure.Leverage, new("liabilities to assets", "負債比率")),
        (CreditMeasure.CashFlowCover, new("cash flow to liabilities", "現金流量對負債比率")),
        (CreditMeasure.NetMargin, new("net margin", "淨利率")),
        (CreditMeasure.AverageDaysLate, new("average days late", "平均逾期天數")),
        (CreditMeasure.OverdueShare, new("overdue share", "逾期比率")),
        (CreditMeasure.DishonouredNotes, new("dishonoured notes", "拒付票據")),
        (CreditMeasure.References, new("rating by references", "同業評價")),
        (CreditMeasure.YearsInBusiness, new("years in business", "經營年數")),
        (CreditMeasure.MarketShare, new("market share", "市場佔有率")),
        (CreditMeasure.ReceivablesShare, new("share of our receivables", "佔本公司應收帳款比率")),
        (CreditMeasure.IndustryGrowth, new("growth of the industry", "行業成長率")),
        (CreditMeasure.IndustryInsolvencies, new("insolvencies in the industry", "行業倒閉率")));

    private static readonly Map<AltmanZone, Bilingual> Zones = Map(
        (AltmanZone.Distress, new Bilingual("distress", "破產區")),
        (AltmanZone.Grey, new("grey", "灰色區")),
        (AltmanZone.Safe, new("safe", "安全區")));

    /// <summary>What a group is called.</summary>
    public static Bilingual Of(FactorGroup group) => Groups[group];

    /// <summary>What a measure is called.</summary>
    public static Bilingual Of(CreditMeasure measure) => Measures[measure];

    /// <summary>What a zone is called.</summary>
    public static Bilingual Of(AltmanZone zone) => Zones[zone];
}
