using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Evidence;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Evidence;

/// <summary>What a customer's own accounts say of one business year; at least one figure, each with at most 4 digits behind the point.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="PeriodEnd">The last day of the business year, at the latest the day of receipt.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ReceivedOn">The day on which we had it, at the latest today.</param>
/// <param name="CurrentAssets">Current assets, 流動資產.</param>
/// <param name="CurrentLiabilities">Current liabilities, 流動負債.</param>
/// <param name="TotalAssets">Total assets, 資產總額.</param>
/// <param name="TotalLiabilities">Total liabilities, 負債總額.</param>
/// <param name="Equity">The book value, 淨資產; negative when more is owed than there is.</param>
/// <param name="RetainedEarnings">Retained earnings, 保留盈餘; negative after losses.</param>
/// <param name="Ebit">Earnings before interest and taxes, 息稅前盈餘; negative for a loss.</param>
/// <param name="Sales">Sales, 銷售額.</param>
/// <param name="NetIncome">Net income, 淨利; negative for a loss.</param>
/// <param name="OperatingCashFlow">Cash flow from operations, 營業現金流量; negative when more was paid than came in.</param>
public sealed record RecordStatementInput(
    [IdOf("Customer")] long Customer,
    DateOnly PeriodEnd,
    StatementSource Source,
    DateOnly ReceivedOn,
    decimal? CurrentAssets = null,
    decimal? CurrentLiabilities = null,
    decimal? TotalAssets = null,
    decimal? TotalLiabilities = null,
    decimal? Equity = null,
    decimal? RetainedEarnings = null,
    decimal? Ebit = null,
    decimal? Sales = null,
    decimal? NetIncome = null,
    decimal? OperatingCashFlow = null)
{
    /// <summary>The statement, to be checked.</summary>
    internal StatementEntry ToEntry() => new(
        PeriodEnd,
        Source,
        ReceivedOn,
        Optional(CurrentAssets),
        Optional(CurrentLiabilities),
        Optional(TotalAssets),
        Optional(TotalLiabilities),
        Optional(Equity),
        Optional(RetainedEarnings),
        Optional(Ebit),
        Optional(Sales),
        Optional(NetIncome),
        Optional(OperatingCashFlow));
}
