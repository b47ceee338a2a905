using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>Finds the statement that is to be used.</summary>
public static class Statements
{
    /// <summary>
    /// The statement of the latest year that we had by a day, if the day is at most so many months after the end of
    /// that year, the last day included. Of several for one year the one received last is taken, and of those the one
    /// from the better source; the order in which they are given does not matter.
    /// </summary>
    public static UsableStatement LatestUsable(Seq<FinancialStatement> statements, DateOnly day, int months) =>
        Known(statements, day).HeadOrNone().Match<UsableStatement>(
            Some: latest => Calendar.AddMonths(latest.PeriodEnd, months) is var until && day <= until
                ? new UsableStatement.Found(latest)
                : new UsableStatement.TooOld(latest.PeriodEnd, until),
            None: () => new UsableStatement.None());

    /// <summary>The statements that we had by a day, the latest first; of every business year one.</summary>
    public static Seq<FinancialStatement> Known(Seq<FinancialStatement> statements, DateOnly day) =>
        toSeq(statements
            .Filter(statement => statement.ReceivedOn <= day && statement.PeriodEnd <= day)
            .OrderByDescending(statement => statement.PeriodEnd)
            .ThenByDescending(statement => statement.ReceivedOn)
            .ThenBy(statement => statement.Source)
            .ThenBy(Figures, StringComparer.Ordinal)
            .DistinctBy(statement => statement.PeriodEnd)).Strict();

    // Two statements alike in all else differ in some figure; any order of them is as good as any other.
    private static string Figures(FinancialStatement statement) => string.Join(
        ' ',
        Seq(statement.CurrentAssets, statement.CurrentLiabilities, statement.TotalAssets, statement.TotalLiabilities,
            statement.Equity, statement.RetainedEarnings, statement.Ebit, statement.Sales, statement.NetIncome,
            statement.OperatingCashFlow).Map(figure => figure.Map(amount => amount.Units).ToString()));
}
