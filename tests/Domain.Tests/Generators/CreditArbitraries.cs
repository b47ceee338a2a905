using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Receivables small enough to add up, and the day as of which they are looked at.</summary>
public sealed record OpenItems(Seq<OpenItem> Items, DateOnly Day);

/// <summary>Sales month by month, the newest first, and what is owed.</summary>
public sealed record SalesHistory(Amount Receivables, Seq<PeriodSales> Months);

/// <summary>Evidence about customers: of every kind, with gaps, some of it too old and some of it not known yet.</summary>
public static class CreditArbitraries
{
    /// <summary>The day around which everything happens.</summary>
    public static readonly DateOnly Today = new(2026, 6, 30);

    private static readonly Gen<DateOnly> Days = Gen.Choose(-500, 40).Select(days => Today.AddDays(days));

    private static readonly Gen<decimal> Figures = Gen.Frequency(
        (6, Gen.Choose(0, 40).Select(number => (decimal)number)),
        (1, Gen.Choose(0, 2_000_000_000).Select(units => units / 10_000m)),
        (1, Gen.Elements(0, long.MaxValue / 10_000m)));

    private static readonly Gen<decimal> SignedFigures = Gen.OneOf(Figures, Figures.Select(figure => -figure));

    public static Arbitrary<FinancialStatement> Statements() => Gen.Frequency((3, Statement(1)), (1, Statement(4))).ToArbitrary();

    public static Arbitrary<CreditFact> Facts() => Fact().ToArbitrary();

    public static Arbitrary<PaidInvoice> Invoices() => Invoice().ToArbitrary();

    public static Arbitrary<PaymentRecord> Payments() => Record().ToArbitrary();

    public static Arbitrary<CreditEvidence> Evidence() =>
        (from statementCount in Gen.Choose(0, 3)
         from statements in Gen.Frequency((3, Statement(1)), (1, Statement(4))).ListOf(statementCount)
         from factCount in Gen.Choose(0, 16)
         from facts in Fact().ListOf(factCount)
         from payments in Sometimes(Record())
         from stake in Sometimes(
             from customer in Gen.Choose(-2, 10)
             from all in Gen.Choose(-1, 40)
             from since in Days
             select new ReceivablesStake(Amount.Literal(customer), Amount.Literal(all), since))
         select new CreditEvidence(OfOneKindOne(statements), toSeq(facts).Strict(), payments, stake)).ToArbitrary();

    public static Arbitrary<OpenItems> Items() =>
        (from count in Gen.Choose(0, 12)
         from items in (
             from units in Gen.Frequency((5, Gen.Choose(1, 9)), (1, Gen.Choose(-9, 0)), (1, Gen.Choose(0, 100_000_000)))
             from invoiced in Gen.Choose(-150, 5)
             from term in Gen.Elements(0, 30, 60)
             select new OpenItem(Amount.OfUnits(units), Today.AddDays(invoiced), Today.AddDays(invoiced + term))).ListOf(count)
         select new OpenItems(toSeq(items).Strict(), Today)).ToArbitrary();

    public static Arbitrary<SalesHistory> Histories() =>
        (from owed in Gen.Choose(-2, 40)
         from count in Gen.Choose(0, 6)
         from months in (
             from sold in Gen.Choose(-2, 12)
             from days in Gen.Choose(28, 31)
             select new PeriodSales(days, Amount.Literal(sold))).ListOf(count)
         select new SalesHistory(Amount.Literal(owed), toSeq(months).Strict())).ToArbitrary();

    private static Gen<Option<T>> Sometimes<T>(Gen<T> values) =>
        Gen.Frequency((1, Gen.Constant(Option<T>.None)), (3, values.Select(value => (Option<T>)value)));

    // A source gives one statement of a year on a day. Of two there would be no telling which to use.
    private static Seq<FinancialStatement> OfOneKindOne(IEnumerable<FinancialStatement> statements) =>
        toSeq(statements.DistinctBy(statement => (statement.PeriodEnd, statement.ReceivedOn, statement.Source))).Strict();

    /// <param name="gaps">One figure in so many is missing; none when it is one.</param>
    private static Gen<FinancialStatement> Statement(int gaps) =>
        from end in Gen.Choose(-30, 1).Select(months => Today.AddMonths(months))
        from late in Gen.Elements(0, 30, 200)
        from source in Gen.Elements(Enum.GetValues<StatementSource>())
        from current in Figure(gaps, Figures)
        from due in Figure(gaps, Figures)
        from assets in Figure(gaps, Figures)
        from debts in Figure(gaps, Figures)
        from kept in Figure(gaps, SignedFigures)
        from ebit in Figure(gaps, SignedFigures)
        from sales in Figure(gaps, Figures)
        from income in Figure(gaps, SignedFigures)
        from cash in Figure(gaps, SignedFigures)
        select new FinancialStatement(
            end, source, end.AddDays(late), current, due, assets, debts, Option<Amount>.None, kept, ebit, sales, income, cash);

    private static Gen<Option<Amount>> Figure(int gaps, Gen<decimal> figures) =>
        gaps == 1
            ? figures.Select(figure => Some(Amount.Literal(figure)))
            : Gen.Frequency((1, Gen.Constant(Option<Amount>.None)), (gaps - 1, figures.Select(figure => Some(Amount.Literal(figure)))));

    private static Gen<CreditFact> Fact() =>
        from kind in Gen.Elements(Enum.GetValues<CreditFactKind>())
        from value in Number(kind)
        from since in Days
        from source in Gen.Elements("customer", "bank", "register")
        select CreditFact.Create(kind, value, since, source).Accepted;

    private static Gen<decimal> Number(CreditFactKind kind) => kind switch
    {
        CreditFactKind.SupplierCount => Gen.Choose(1, 7).Select(count => (decimal)count),
        CreditFactKind.CurrentRatioNorm => Gen.Elements(0.5m, 1, 1.2m, 2),
        CreditFactKind.ExpectedPurchases or CreditFactKind.ForecastSales => Figures,
        CreditFactKind.TermMonths => Gen.Choose(0, 6).Select(months => (decimal)months),
        CreditFactKind.ReferenceRating => Gen.Choose(1, 5).Select(rating => (decimal)rating),
        CreditFactKind.YearsInBusiness => Gen.Choose(0, 30).Select(years => (decimal)years),
        CreditFactKind.IndustryGrowth => Gen.Choose(-20, 20).Select(percent => percent * 0.01m),
        _ => Gen.Choose(0, 100).Select(percent => percent * 0.01m),
    };

    private static Gen<PaidInvoice> Invoice() =>
        from units in Gen.Frequency((6, Gen.Choose(1, 50)), (1, Gen.Choose(-5, 0)))
        from due in Days
        from paid in Gen.OneOf(
            Gen.Constant(Option<DateOnly>.None),
            Gen.Choose(-20, 60).Select(days => Some(due.AddDays(Math.Max(0, days)))),
            Gen.Choose(-20, 0).Select(days => Some(due.AddDays(days))))
        select new PaidInvoice(Amount.OfUnits(units), due, paid);

    private static Gen<PaymentRecord> Record() =>
        from count in Gen.Choose(0, 8)
        from invoices in Invoice().ListOf(count)
        from noteCount in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from notes in Days.ListOf(noteCount)
        select new PaymentRecord(toSeq(invoices).Strict(), toSeq(notes).Strict());
}
