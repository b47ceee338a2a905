using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>What a customer's own accounts say of one business year, 財務報表. What they do not say is none.</summary>
/// <remarks>Made by <see cref="StatementEntry.Read"/>. Whatever is computed of it stands up to any figures.</remarks>
/// <param name="PeriodEnd">The last day of the year; its figures are as of that day or for the year that ends then.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ReceivedOn">The day on which we had it.</param>
/// <param name="CurrentAssets">流動資產.</param>
/// <param name="CurrentLiabilities">流動負債.</param>
/// <param name="TotalAssets">資產總額.</param>
/// <param name="TotalLiabilities">負債總額.</param>
/// <param name="Equity">淨資產, the book value; negative when more is owed than there is.</param>
/// <param name="RetainedEarnings">保留盈餘; negative after losses.</param>
/// <param name="Ebit">息稅前盈餘, earnings before interest and taxes; negative for a loss.</param>
/// <param name="Sales">銷售額.</param>
/// <param name="NetIncome">淨利; negative for a loss.</param>
/// <param name="OperatingCashFlow">營業現金流量; negative when more was paid than came in.</param>
public sealed record FinancialStatement(
    DateOnly PeriodEnd,
    StatementSource Source,
    DateOnly ReceivedOn,
    Option<Amount> CurrentAssets = default,
    Option<Amount> CurrentLiabilities = default,
    Option<Amount> TotalAssets = default,
    Option<Amount> TotalLiabilities = default,
    Option<Amount> Equity = default,
    Option<Amount> RetainedEarnings = default,
    Option<Amount> Ebit = default,
    Option<Amount> Sales = default,
    Option<Amount> NetIncome = default,
    Option<Amount> OperatingCashFlow = default);
