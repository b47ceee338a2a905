using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>What methods, numbers and remarks are called.</summary>
public static class LimitWords
{
    private static readonly Map<LimitMethod, Bilingual> Methods = Map(
        (LimitMethod.SalesMeasurement, new Bilingual("Sales measurement", "銷售額測定法")),
        (LimitMethod.WorkingCapitalSplit, new("Working-capital split", "周轉資產分割法")),
        (LimitMethod.CurrentRatio, new("Current ratio method", "流動比率法")),
        (LimitMethod.NetWorthSplit, new("Net-worth split", "淨資產分割法")),
        (LimitMethod.OverallJudgement, new("Overall judgement", "綜合判斷法")));

    private static readonly Map<LimitTerm, Bilingual> Terms = Map(
        (LimitTerm.ForecastSales, new Bilingual("forecast sales", "預計年銷售額")),
        (LimitTerm.CostRatio, new("cost ratio", "進貨成本率")),
        (LimitTerm.ExpectedPurchases, new("expected purchases", "預計年進貨額")),
        (LimitTerm.SupplyRatio, new("our supply ratio", "本公司供貨比率")),
        (LimitTerm.PurchasesFromUs, new("purchases from us", "向本公司進貨額")),
        (LimitTerm.TermMonths, new("months to pay", "還款期限（月）")),
        (LimitTerm.MonthsInYear, new("months in a year", "全年月數")),
        (LimitTerm.CurrentAssets, new("current assets", "流動資產")),
        (LimitTerm.CurrentLiabilities, new("current liabilities", "流動負債")),
        (LimitTerm.WorkingCapital, new("working capital", "營運資金")),
        (LimitTerm.SupplierCount, new("number of suppliers", "供貨商數")),
        (LimitTerm.CurrentRatio, new("current ratio", "流動比率")),
        (LimitTerm.CurrentRatioNorm, new("norm of the current ratio", "標準流動比率")),
        (LimitTerm.RatioToNorm, new("current ratio to its norm", "流動比率對標準之比")),
        (LimitTerm.LiabilitiesPerSupplier, new("current liabilities per supplier", "每家供貨商流動負債")),
        (LimitTerm.UncappedLimit, new("limit before the cap", "上限前額度")),
        (LimitTerm.TotalAssets, new("total assets", "資產總額")),
        (LimitTerm.TotalLiabilities, new("total liabilities", "負債總額")),
        (LimitTerm.NetWorth, new("net worth", "淨資產")),
        (LimitTerm.Median, new("median of the other methods", "其他方法之中位數")),
        (LimitTerm.GradeFactor, new("factor of the grade", "等級係數")),
        (LimitTerm.JudgedLimit, new("limit before raising", "調升前額度")),
        (LimitTerm.CleanHalfYears, new("half-years without a late payment", "連續無逾期半年數")),
        (LimitTerm.RaisePerHalfYear, new("raise per half-year", "每半年調升率")),
        (LimitTerm.EarnedRaise, new("raise earned", "累計調升率")),
        (LimitTerm.MostRaise, new("highest raise", "最高調升率")),
        (LimitTerm.Raise, new("raise", "調升率")),
        (LimitTerm.Increase, new("increase", "調升額")),
        (LimitTerm.Limit, new("limit", "信用限度額")));

    private static readonly Map<LimitRemark, Bilingual> Remarks = Map(
        (LimitRemark.NegativeWorkingCapital, new Bilingual("The working capital is negative, so the limit is 0.", "營運資金為負數，限度額為 0。")),
        (LimitRemark.Insolvent, new("More is owed than there is, so the limit is 0.", "資不抵債，限度額為 0。")),
        (LimitRemark.CashCustomer, new("The customer pays cash, so the limit is 0.", "現金客戶，限度額為 0。")),
        (LimitRemark.NoCurrentLiabilities, new("There are no current liabilities, so current assets are compared with the norm.", "沒有流動負債，以流動資產對標準計算。")),
        (LimitRemark.NoCap, new("The working capital is not above zero, so it is no cap.", "營運資金不大於零，不作為上限。")));

    /// <summary>What a method is called.</summary>
    public static Bilingual Of(LimitMethod method) => Methods[method];

    /// <summary>What a number is called.</summary>
    public static Bilingual Of(LimitTerm term) => Terms[term];

    /// <summary>What a remark says.</summary>
    public static Bilingual Of(LimitRemark remark) => Remarks[remark];
}
