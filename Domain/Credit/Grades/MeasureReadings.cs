using System.Numerics;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>Measures a customer as of a day. What was not known by then is not looked at.</summary>
internal sealed class MeasureReadings(CreditEvidence evidence, DateOnly day, int statementMonths)
{
    private readonly UsableStatement usable = Statements.LatestUsable(evidence.Statements, day, statementMonths);

    public MeasureReading Of(CreditMeasure measure) => measure switch
    {
        CreditMeasure.CurrentRatio => Ratio(s => s.CurrentAssets, s => s.CurrentLiabilities),
        CreditMeasure.AltmanZ => Accounts(AltmanZ.Score),
        CreditMeasure.Leverage => Ratio(s => s.TotalLiabilities, s => s.TotalAssets, FigureAbsence.NoAssets),
        CreditMeasure.CashFlowCover => Ratio(s => s.OperatingCashFlow, s => s.TotalLiabilities),
        CreditMeasure.NetMargin => Ratio(s => s.NetIncome, s => s.Sales, FigureAbsence.NoSales),
        CreditMeasure.AverageDaysLate => Paid(LatePayment.ExactAverage),
        CreditMeasure.OverdueShare => Paid(LatePayment.ExactOverdueShare),
        CreditMeasure.DishonouredNotes => evidence.Payments.Match(
            Some: record => Known(record.DishonouredNotes.Count(note => note <= day), 1, day),
            None: () => MeasureReading.Absent(FigureAbsence.NothingDue)),
        CreditMeasure.References => References(),
        CreditMeasure.YearsInBusiness => Fact(CreditFactKind.YearsInBusiness),
        CreditMeasure.MarketShare => Fact(CreditFactKind.MarketShare),
        CreditMeasure.ReceivablesShare => Stake(),
        CreditMeasure.IndustryGrowth => Fact(CreditFactKind.IndustryGrowth),
        _ => Fact(CreditFactKind.IndustryInsolvencies),
    };

    private static MeasureReading Known(BigInteger part, BigInteger whole, DateOnly on) =>
        new(Quotient.Of(part, whole), on);

    private MeasureReading Accounts(Func<FinancialStatement, Either<FigureAbsence, Quotient>> measure) => usable switch
    {
        UsableStatement.Found found => new(measure(found.Statement), found.Statement.PeriodEnd),
        UsableStatement.TooOld old => new(FigureAbsence.StatementTooOld, old.PeriodEnd),
        _ => MeasureReading.Absent(FigureAbsence.NoStatement),
    };

    /// <param name="part">What is divided.</param>
    /// <param name="whole">What it is divided by; where it is what is owed, zero of it is as good as can be.</param>
    /// <param name="otherwise">Why there is no ratio to zero; none where zero is as good as can be.</param>
    private MeasureReading Ratio(
        Func<FinancialStatement, Option<Amount>> part,
        Func<FinancialStatement, Option<Amount>> whole,
        Option<FigureAbsence> otherwise = default) =>
        Accounts(statement =>
            (from over in part(statement)
             from under in whole(statement).Filter(amount => amount >= Amount.Zero)
             select (over, under))
            .ToEither(FigureAbsence.FigureMissing)
            .Bind(figures => otherwise.Filter(_ => figures.under == Amount.Zero).Match(
                Some: Left<FigureAbsence, Quotient>,
                None: () => Right(Quotient.Of(figures.over.Units, figures.under.Units)))));

    private MeasureReading Paid(Func<PaymentRecord, DateOnly, Either<FigureAbsence, Quotient>> measure) =>
        evidence.Payments.Match(
            Some: record => new MeasureReading(measure(record, day), day),
            None: () => MeasureReading.Absent(FigureAbsence.NothingDue));

    private MeasureReading References()
    {
        var ratings = CreditFact.Known(evidence.Facts, CreditFactKind.ReferenceRating, day);

        return ratings.IsEmpty
            ? MeasureReading.Absent(FigureAbsence.NotKnown)
            : Known((BigInteger)ratings.Sum(rating => rating.Value), ratings.Count, ratings.Max(rating => rating.On));
    }

    private MeasureReading Fact(CreditFactKind kind) => CreditFact.Latest(evidence.Facts, kind, day).Match(
        Some: fact => new MeasureReading(Quotient.Of(fact.Value), fact.On),
        None: () => MeasureReading.Absent(FigureAbsence.NotKnown));

    private MeasureReading Stake() => evidence.Stake.Filter(stake => stake.On <= day).Match(
        Some: stake => stake.All.IsPositive
            ? Known(Math.Max(0, stake.Customer.Units), stake.All.Units, stake.On)
            : new MeasureReading(FigureAbsence.NoReceivables, stake.On),
        None: () => MeasureReading.Absent(FigureAbsence.NotKnown));
}
