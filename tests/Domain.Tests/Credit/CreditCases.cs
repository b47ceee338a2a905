using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit;

/// <summary>Customers whose credit the examples are about.</summary>
internal static class CreditCases
{
    public static readonly DateOnly Today = new(2026, 6, 30);

    /// <summary>The accounts of a sound company for last year.</summary>
    public static readonly FinancialStatement Sound = new(
        new DateOnly(2025, 12, 31), StatementSource.Audited, new DateOnly(2026, 3, 31),
        Money(150_000), Money(100_000), Money(400_000), Money(220_000), default,
        Money(60_000), Money(40_000), Money(500_000), Money(22_000), Money(30_000));

    /// <summary>A customer of whom everything is known.</summary>
    public static readonly CreditEvidence Everything = new(
        Seq1(Sound),
        Seq(
            Fact(CreditFactKind.SupplierCount, 4),
            Fact(CreditFactKind.ExpectedPurchases, 300_000),
            Fact(CreditFactKind.SupplyRatio, 0.25m),
            Fact(CreditFactKind.TermMonths, 3),
            Fact(CreditFactKind.ReferenceRating, 4),
            Fact(CreditFactKind.ReferenceRating, 5),
            Fact(CreditFactKind.YearsInBusiness, 12),
            Fact(CreditFactKind.MarketShare, 0.08m),
            Fact(CreditFactKind.IndustryGrowth, 0.02m),
            Fact(CreditFactKind.IndustryInsolvencies, 0.0125m)),
        new PaymentRecord(
            Seq(
                Invoice(1_000, "2026-06-10", "2026-06-10"),
                Invoice(3_000, "2026-02-10", "2026-02-01"),
                Invoice(2_000, "2025-10-10", "2025-10-10"),
                Invoice(4_000, "2025-05-10", "2025-05-30"),
                Invoice(500, "2026-08-10", null)),
            LanguageExt.Seq<DateOnly>.Empty),
        new ReceivablesStake(Amount.Literal(20_000), Amount.Literal(1_000_000), Today));

    /// <summary>A customer whose accounts are too old and whose own payments are all that is known.</summary>
    public static readonly CreditEvidence Little = new(
        Seq1(Sound with { PeriodEnd = new DateOnly(2024, 12, 30), ReceivedOn = new DateOnly(2025, 3, 31) }),
        Seq1(Fact(CreditFactKind.ForecastSales, 800_000)),
        new PaymentRecord(
            Seq(Invoice(1_000, "2026-06-10", "2026-06-14"), Invoice(1_000, "2026-06-20", null)),
            Seq1(new DateOnly(2026, 5, 5))),
        Option<ReceivablesStake>.None);

    public static Option<Amount> Money(decimal value) => Amount.Literal(value);

    public static CreditFact Fact(CreditFactKind kind, decimal value) =>
        CreditFact.Create(kind, value, new DateOnly(2026, 4, 1), "customer").Accepted;

    public static PaidInvoice Invoice(decimal amount, string due, string? paid) => new(
        Amount.Literal(amount), Day(due), paid is null ? Option<DateOnly>.None : Day(paid));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
