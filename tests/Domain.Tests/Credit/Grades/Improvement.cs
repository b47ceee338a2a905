using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Grades;

/// <summary>Ways to better a customer's evidence in one thing and leave all else as it is.</summary>
internal static class Improvement
{
    /// <summary>Figures of which more is better whatever the others are, and those of which less is.</summary>
    private static readonly Seq<Func<FinancialStatement, Amount, FinancialStatement>> Figures = Seq<Func<FinancialStatement, Amount, FinancialStatement>>(
        (s, step) => s with { CurrentAssets = Up(s.CurrentAssets, step) },
        (s, step) => s with { CurrentLiabilities = Down(s.CurrentLiabilities, step) },
        (s, step) => s with { TotalLiabilities = Down(s.TotalLiabilities, step) },
        (s, step) => s with { RetainedEarnings = Up(s.RetainedEarnings, step) },
        (s, step) => s with { Ebit = Up(s.Ebit, step) },
        (s, step) => s with { NetIncome = Up(s.NetIncome, step) },
        (s, step) => s with { OperatingCashFlow = Up(s.OperatingCashFlow, step) });

    /// <summary>Every better evidence, each with one thing bettered by so much, a fraction of one.</summary>
    public static Seq<CreditEvidence> AllOf(CreditEvidence evidence, decimal step) =>
        (OfStatements(evidence, Amount.Literal(decimal.Round(step * 40, 4)))
            + OfFacts(evidence, step)
            + OfPayments(evidence, (int)(step * 90))
            + OfStake(evidence))
        .Strict();

    private static Seq<CreditEvidence> OfStatements(CreditEvidence evidence, Amount step) =>
        from index in Range(0, evidence.Statements.Count).ToSeq()
        from better in Figures
        select evidence with { Statements = Replace(evidence.Statements, index, better(evidence.Statements[index], step)) };

    private static Seq<CreditEvidence> OfFacts(CreditEvidence evidence, decimal step) =>
        from index in Range(0, evidence.Facts.Count).ToSeq()
        from better in Better(evidence.Facts[index], step).ToSeq()
        select evidence with { Facts = Replace(evidence.Facts, index, better) };

    private static Seq<CreditEvidence> OfPayments(CreditEvidence evidence, int days) =>
        from record in evidence.Payments.ToSeq()
        from better in Paid(record, days)
        select evidence with { Payments = better };

    private static Seq<PaymentRecord> Paid(PaymentRecord record, int days) =>
        Range(0, record.Invoices.Count).ToSeq().Map(index => record with
        {
            Invoices = Replace(record.Invoices, index, record.Invoices[index] with
            {
                PaidOn = record.Invoices[index].PaidOn.IfNone(record.Invoices[index].DueOn.AddDays(90)).AddDays(-days),
            }),
        })
        + Range(0, record.DishonouredNotes.Count).ToSeq().Map(index => record with
        {
            DishonouredNotes = record.DishonouredNotes.Take(index) + record.DishonouredNotes.Skip(index + 1),
        });

    private static Seq<CreditEvidence> OfStake(CreditEvidence evidence) => evidence.Stake.ToSeq().Map(stake =>
        evidence with { Stake = stake with { Customer = stake.Customer.Subtract(Amount.Literal(1)).Success } });

    private static Option<CreditFact> Better(CreditFact fact, decimal step) => fact.Kind switch
    {
        CreditFactKind.ReferenceRating => Changed(fact, Math.Min(5, fact.Value + 1)),
        CreditFactKind.YearsInBusiness => Changed(fact, fact.Value + 1),
        CreditFactKind.MarketShare => Changed(fact, Math.Min(1, fact.Value + step)),
        CreditFactKind.IndustryGrowth => Changed(fact, fact.Value + step),
        CreditFactKind.IndustryInsolvencies => Changed(fact, Math.Max(0, fact.Value - step)),
        _ => None,
    };

    private static Option<CreditFact> Changed(CreditFact fact, decimal value) =>
        CreditFact.Create(fact.Kind, value, fact.On, fact.Source).Accepted;

    private static Option<Amount> Up(Option<Amount> figure, Amount step) =>
        figure.Map(amount => amount.Add(step).IfLeft(amount));

    private static Option<Amount> Down(Option<Amount> figure, Amount step) =>
        figure.Map(amount => amount > step ? amount.Subtract(step).Success : Amount.Zero);

    private static Seq<T> Replace<T>(Seq<T> all, int index, T item) => (all.Take(index).Add(item) + all.Skip(index + 1)).Strict();
}
