using System.Numerics;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>For how many days of sales customers owe, 應收帳款周轉天數. All figures are days.</summary>
/// <remarks>
/// Simple: receivables / sales x days. Best possible: receivables that are not overdue / sales x days. Average days
/// delinquent: the difference of the two, so overdue receivables / sales x days. Countback: how far back one must go for
/// sales that add up to the receivables. Source: Credit Research Foundation, "Measuring collections performance".
/// </remarks>
public static class DaysSalesOutstanding
{
    /// <summary>Receivables over sales of a period, times its days.</summary>
    public static Either<FigureAbsence, decimal> Simple(Amount receivables, PeriodSales sales) =>
        receivables >= Amount.Zero
            ? Days(receivables.Units, sales)
            : FigureAbsence.NoReceivables;

    /// <summary>What it would be if nobody paid late, BPDSO.</summary>
    public static Either<FigureAbsence, decimal> BestPossible(Ageing ageing, PeriodSales sales) =>
        Simple(ageing.Current, sales);

    /// <summary>Average days delinquent, ADD: the part of the simple figure that is due to late payment.</summary>
    public static Either<FigureAbsence, decimal> Delinquent(Ageing ageing, PeriodSales sales) =>
        from simple in Simple(ageing.Total, sales)
        from best in BestPossible(ageing, sales)
        from late in Days((BigInteger)ageing.Total.Units - ageing.Current.Units, sales)
        select late;

    /// <summary>The days of the periods whose sales make up the receivables, of the last one only the part needed.</summary>
    /// <param name="receivables">What is owed.</param>
    /// <param name="periods">The periods, the newest first, without gaps.</param>
    public static Either<FigureAbsence, decimal> Countback(Amount receivables, Seq<PeriodSales> periods)
    {
        if (receivables <= Amount.Zero)
        {
            return receivables == Amount.Zero ? 0 : FigureAbsence.NoReceivables;
        }

        var (rest, days) = ((BigInteger)receivables.Units, BigInteger.Zero);

        foreach (var (length, sold) in periods)
        {
            // What is left is above zero, and so are sales that cover it: nothing is divided by zero.
            if (rest <= sold.Units)
            {
                return Quotient.Of((days * sold.Units) + (rest * Math.Max(0, length)), sold.Units).ToDecimal();
            }

            (rest, days) = (rest - sold.Units, days + Math.Max(0, length));
        }

        return FigureAbsence.HistoryTooShort;
    }

    private static Either<FigureAbsence, decimal> Days(BigInteger amount, PeriodSales sales) =>
        sales.Amount.IsPositive && sales.Days > 0
            ? Quotient.Of(amount * sales.Days, sales.Amount.Units).ToDecimal()
            : FigureAbsence.NoSales;
}
