using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Signals;

/// <summary>Reads the signals that go off by themselves.</summary>
/// <remarks>
/// The latest usable statement is compared with that of the year before it, however old that one is. A drop is a fraction
/// of the earlier figure, which must be above zero; exactly the threshold is enough. An invoice must be later than the
/// threshold. Source: docs/domain/credit.md.
/// </remarks>
public static class CreditSignals
{
    /// <summary>One reading for each kind, as of a day.</summary>
    public static Seq<SignalReading> Read(CreditEvidence evidence, DateOnly day, CreditPolicy policy)
    {
        var years = Years(evidence.Statements, day, policy.Limits.StatementMonths);
        var signals = policy.Signals;

        return Seq(
            Compare(SignalKind.CurrentRatioDown, years, signals.CurrentRatioDrop, s => s.CurrentAssets, s => s.CurrentLiabilities, FigureAbsence.NothingOwed),
            Compare(SignalKind.NetMarginDown, years, signals.NetMarginDrop, s => s.NetIncome, s => s.Sales, FigureAbsence.NoSales),
            Compare(SignalKind.TurnoverDown, years, signals.TurnoverDrop, s => s.Sales, s => s.TotalAssets, FigureAbsence.NoAssets),
            evidence.Payments.Match(
                Some: SignalReading (record) => Late(record, day, signals.DaysLate),
                None: () => new SignalReading.NotComparable(SignalKind.LatePayment, FigureAbsence.NothingDue)));
    }

    private static Either<FigureAbsence, (FinancialStatement Before, FinancialStatement After)> Years(
        Seq<FinancialStatement> statements, DateOnly day, int months) =>
        Statements.LatestUsable(statements, day, months) switch
        {
            UsableStatement.Found found => Statements.Known(statements, day).Tail.HeadOrNone()
                .Map(before => (before, found.Statement))
                .ToEither(FigureAbsence.NoEarlierStatement),
            UsableStatement.TooOld => FigureAbsence.StatementTooOld,
            _ => FigureAbsence.NoStatement,
        };

    private static SignalReading Compare(
        SignalKind kind,
        Either<FigureAbsence, (FinancialStatement Before, FinancialStatement After)> years,
        decimal threshold,
        Func<FinancialStatement, Option<Amount>> part,
        Func<FinancialStatement, Option<Amount>> whole,
        FigureAbsence withoutWhole)
    {
        var reading =
            from pair in years
            from before in Ratio(pair.Before).Bind<Quotient>(ratio => ratio.IsAtMost(0) ? FigureAbsence.BaseNotPositive : ratio)
            from after in Ratio(pair.After)
            select (SignalReading)new SignalReading.Compared(
                kind,
                before.ToDecimal(),
                pair.Before.PeriodEnd,
                after.ToDecimal(),
                pair.After.PeriodEnd,
                before.Minus(after).Over(before).ToDecimal(),
                threshold,
                after.IsAtMost(before.Times(Quotient.Of(1 - threshold))));

        return reading.IfLeft(reason => new SignalReading.NotComparable(kind, reason));

        Either<FigureAbsence, Quotient> Ratio(FinancialStatement statement) =>
            (from over in part(statement)
             from under in whole(statement)
             select (over, under))
            .ToEither(FigureAbsence.FigureMissing)
            .Bind<Quotient>(figures => figures.under.IsPositive
                ? Quotient.Of(figures.over.Units, figures.under.Units)
                : withoutWhole);
    }

    private static SignalReading.Late Late(PaymentRecord record, DateOnly day, int threshold)
    {
        var earliest = record.Invoices
            .Filter(invoice => invoice.Amount.IsPositive && invoice.IsOverdue(day))
            .Map(invoice => invoice.DueOn)
            .OrderBy(due => due)
            .ToSeq()
            .HeadOrNone();

        return new SignalReading.Late(earliest, earliest.Map(due => day.DayNumber - due.DayNumber).IfNone(0), threshold);
    }
}
