using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>A line of the table financial_statements: a <see cref="FinancialStatement"/>. The table is append-only; a correction is received later.</summary>
public sealed class FinancialStatementRow
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='PeriodEnd']"/>
    public DateOnly PeriodEnd { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='Source']"/>
    public StatementSource Source { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='ReceivedOn']"/>
    public DateOnly ReceivedOn { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='CurrentAssets']"/>
    public decimal? CurrentAssets { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='CurrentLiabilities']"/>
    public decimal? CurrentLiabilities { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='TotalAssets']"/>
    public decimal? TotalAssets { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='TotalLiabilities']"/>
    public decimal? TotalLiabilities { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='Equity']"/>
    public decimal? Equity { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='RetainedEarnings']"/>
    public decimal? RetainedEarnings { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='Ebit']"/>
    public decimal? Ebit { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='Sales']"/>
    public decimal? Sales { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='NetIncome']"/>
    public decimal? NetIncome { get; init; }

    /// <inheritdoc cref="FinancialStatement" path="/param[@name='OperatingCashFlow']"/>
    public decimal? OperatingCashFlow { get; init; }

    /// <summary>Who entered it.</summary>
    public string RecordedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime RecordedAt { get; init; }

    /// <summary>The row of a statement.</summary>
    internal static FinancialStatementRow Of(long customerId, FinancialStatement statement, string actor, DateTime at) => new()
    {
        CustomerId = customerId,
        PeriodEnd = statement.PeriodEnd,
        Source = statement.Source,
        ReceivedOn = statement.ReceivedOn,
        CurrentAssets = Shown(statement.CurrentAssets),
        CurrentLiabilities = Shown(statement.CurrentLiabilities),
        TotalAssets = Shown(statement.TotalAssets),
        TotalLiabilities = Shown(statement.TotalLiabilities),
        Equity = Shown(statement.Equity),
        RetainedEarnings = Shown(statement.RetainedEarnings),
        Ebit = Shown(statement.Ebit),
        Sales = Shown(statement.Sales),
        NetIncome = Shown(statement.NetIncome),
        OperatingCashFlow = Shown(statement.OperatingCashFlow),
        RecordedBy = actor,
        RecordedAt = at,
    };

    /// <summary>The statement of the row.</summary>
    internal FinancialStatement ToStatement() => new(
        PeriodEnd,
        Source,
        ReceivedOn,
        Known(CurrentAssets),
        Known(CurrentLiabilities),
        Known(TotalAssets),
        Known(TotalLiabilities),
        Known(Equity),
        Known(RetainedEarnings),
        Known(Ebit),
        Known(Sales),
        Known(NetIncome),
        Known(OperatingCashFlow));

    private static decimal? Shown(Option<Amount> amount) => amount.Map(known => known.Value).ToNullable();

    private static Option<Amount> Known(decimal? amount) => Optional(amount).Map(Amount.Literal);
}
