using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>How well receivables are collected, of one customer or of all.</summary>
/// <param name="Ageing">By age.</param>
/// <param name="Dso">Days sales outstanding, simple, over all the periods together.</param>
/// <param name="Countback">Days sales outstanding by going back.</param>
/// <param name="BestPossibleDso">What the simple figure would be if nobody paid late.</param>
/// <param name="DaysDelinquent">The difference of the two.</param>
/// <param name="CollectionEffectiveness">Which part of what could be collected was, a fraction.</param>
/// <param name="AverageDaysLate">Days late per unit of money.</param>
public sealed record ReceivablesHealth(
    Ageing Ageing,
    Either<FigureAbsence, decimal> Dso,
    Either<FigureAbsence, decimal> Countback,
    Either<FigureAbsence, decimal> BestPossibleDso,
    Either<FigureAbsence, decimal> DaysDelinquent,
    Either<FigureAbsence, decimal> CollectionEffectiveness,
    Either<FigureAbsence, decimal> AverageDaysLate)
{
    /// <summary>Measures receivables as of a day.</summary>
    /// <param name="items">What is open on that day.</param>
    /// <param name="day">The day.</param>
    /// <param name="periods">Sales on credit of the periods that end with that day, the newest first, without gaps.</param>
    /// <param name="opening">The receivables when the first of the periods began, if they are known.</param>
    /// <param name="payments">How was paid, if anything was to be paid.</param>
    /// <returns>The measures, or <see cref="AmountError.OutOfRange"/> if there is too much to add up.</returns>
    public static Either<AmountError, ReceivablesHealth> Of(
        Seq<OpenItem> items,
        DateOnly day,
        Seq<PeriodSales> periods,
        Option<Amount> opening,
        Option<PaymentRecord> payments) =>
        from ageing in Ageing.Of(items, day)
        from sold in Amount.Sum(periods.Map(period => period.Amount))
        let sales = new PeriodSales(Days(periods), sold)
        select new ReceivablesHealth(
            ageing,
            DaysSalesOutstanding.Simple(ageing.Total, sales),
            DaysSalesOutstanding.Countback(ageing.Total, periods),
            DaysSalesOutstanding.BestPossible(ageing, sales),
            DaysSalesOutstanding.Delinquent(ageing, sales),
            opening.ToEither(FigureAbsence.NotKnown)
                .Bind(owed => Receivables.CollectionEffectiveness.Of(owed, sold, ageing)),
            payments.ToEither(FigureAbsence.NothingDue).Bind(record => LatePayment.AverageDays(record, day)));

    // More days than the calendar has are no period.
    private static int Days(Seq<PeriodSales> periods) =>
        (int)Math.Min(DateOnly.MaxValue.DayNumber, periods.Fold(0L, (sum, period) => sum + Math.Max(0, period.Days)));
}
