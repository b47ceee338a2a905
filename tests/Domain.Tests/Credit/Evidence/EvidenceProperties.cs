using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using static CustomerGraph.Domain.Tests.Credit.CreditCases;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Evidence;

public sealed class EvidenceProperties
{
    private static readonly StatementEntry Entry = new(
        new DateOnly(2025, 12, 31), StatementSource.Audited, new DateOnly(2026, 3, 31), CurrentAssets: 150m);

    [DomainProperty(MaxTest = 300)]
    public void A_figure_is_kept_or_refused_under_its_name(Entered assets, Entered earnings)
    {
        var entry = Entry with { CurrentAssets = assets.Value, Ebit = earnings.Value };

        FieldRules.AreNamed(
            FieldRules.Broken(
                ("currentAssets", FieldRules.IsAmount(assets.Value)),
                ("ebit", new Fraction(earnings.Value).Times(10_000) is { IsWhole: true } units && units.IsBetween(long.MinValue, long.MaxValue))),
            entry.Read().Map(statement => statement));
        entry.Read().ToEither().IfRight(statement => Assert.Equal(
            (assets.Value, earnings.Value),
            (statement.CurrentAssets.IfNone(Amount.Zero).Value, statement.Ebit.IfNone(Amount.Zero).Value)));
    }

    [Fact]
    public void Every_figure_ends_up_where_it_belongs() =>
        Assert.Equal(
            new FinancialStatement(
                Entry.PeriodEnd, Entry.Source, Entry.ReceivedOn,
                Money(1), Money(2), Money(10), Money(7), Money(3), Money(-4), Money(-5), Money(6), Money(-8), Money(-9)),
            (Entry with
            {
                CurrentAssets = 1m, CurrentLiabilities = 2m, TotalAssets = 10m, TotalLiabilities = 7m, Equity = 3m,
                RetainedEarnings = -4m, Ebit = -5m, Sales = 6m, NetIncome = -8m, OperatingCashFlow = -9m,
            }).Read().Accepted);

    [Fact]
    public void A_year_ends_before_its_accounts_are_received()
    {
        Assert.Equal("periodEnd", (Entry with { ReceivedOn = new DateOnly(2025, 12, 30) }).Read().Refused.Single().Field);
        Assert.True((Entry with { ReceivedOn = Entry.PeriodEnd }).Read().IsSuccess);
        Assert.Equal("periodEnd", (Entry with { PeriodEnd = new DateOnly(1899, 12, 31) }).Read().Refused.Single().Field);
    }

    [Fact]
    public void A_statement_says_something() =>
        Assert.Equal(
            new EntryError.Missing(StatementEntry.FigureFields),
            (Entry with { CurrentAssets = Option<decimal>.None }).Read().Refused.Single());

    [Fact]
    public void A_part_is_not_more_than_the_whole() =>
        Assert.Equal(
            Seq<EntryError>(new EntryError.OutOfRange("currentAssets", 150, 0, 149), new EntryError.OutOfRange("currentLiabilities", 9, 0, 8)),
            (Entry with { TotalAssets = 149m, CurrentLiabilities = 9m, TotalLiabilities = 8m }).Read().Refused);

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, true)]
    [InlineData(399, true)]
    [InlineData(401.0001, false)]
    [InlineData(398.9999, false)]
    public void Equity_is_assets_less_liabilities_but_for_rounding(decimal equity, bool fits) =>
        Assert.Equal(
            fits ? Empty : Seq1("equity"),
            (Entry with { TotalAssets = 1_000m, TotalLiabilities = 600m, Equity = equity }).Read().FailToSeq().Map(error => error.Field));

    [DomainProperty]
    public void The_statement_to_use_is_of_the_latest_year_known_and_not_too_old(FinancialStatement[] statements, byte months)
    {
        var age = (months % 36) + 1;
        var known = statements.Where(one => one.ReceivedOn <= Today && one.PeriodEnd <= Today).ToList();
        var used = Statements.LatestUsable(toSeq(statements), Today, age);

        Assert.Equal(used, Statements.LatestUsable(toSeq(statements.Reverse()), Today, age));
        Assert.Equal(known.Count == 0, used is UsableStatement.None);
        used.Usable.IfSome(statement =>
        {
            Assert.Contains(statement, known);
            Assert.All(known, other => Assert.True(other.PeriodEnd <= statement.PeriodEnd));
            Assert.All(
                known.Where(other => other.PeriodEnd == statement.PeriodEnd),
                other => Assert.True(other.ReceivedOn <= statement.ReceivedOn));
        });

        if (known.Count > 0)
        {
            Assert.Equal(Today <= known.Max(one => one.PeriodEnd).AddMonths(age), used.Usable.IsSome);
        }
    }

    [DomainProperty]
    public void A_fact_keeps_what_it_was_made_of(CreditFact fact)
    {
        Assert.Equal(fact, CreditFact.Create(fact.Kind, fact.Value, fact.On, fact.Source).Accepted);
        Assert.Equal(
            Seq("value", "source"),
            CreditFact.Create(fact.Kind, -2, fact.On, " ").Refused.Map(error => error.Field));
    }

    [Theory]
    [InlineData(CreditFactKind.SupplierCount, 0)]
    [InlineData(CreditFactKind.SupplierCount, 1.5)]
    [InlineData(CreditFactKind.CurrentRatioNorm, 0)]
    [InlineData(CreditFactKind.TermMonths, -1)]
    [InlineData(CreditFactKind.ReferenceRating, 6)]
    [InlineData(CreditFactKind.MarketShare, 1.01)]
    [InlineData(CreditFactKind.IndustryGrowth, -1.01)]
    [InlineData(CreditFactKind.CostRatio, 0.00001)]
    [InlineData((CreditFactKind)99, 1)]
    public void Numbers_that_no_fact_has(CreditFactKind kind, decimal value) =>
        Assert.Single(CreditFact.Create(kind, value, Today, "customer").Refused);

    [DomainProperty]
    public void The_latest_fact_is_known_and_none_known_is_later(CreditFact[] facts, CreditFact other)
    {
        var known = facts.Where(fact => fact.Kind == other.Kind && fact.On <= Today).ToList();
        var latest = CreditFact.Latest(toSeq(facts), other.Kind, Today);

        Assert.Equal(known.Count > 0, latest.IsSome);
        latest.IfSome(found => Assert.All(known, fact => Assert.True((fact.On, fact.Value).CompareTo((found.On, found.Value)) <= 0)));
        Assert.Equal(latest, CreditFact.Latest(toSeq(facts.Reverse()), other.Kind, Today));
    }

    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2025-12-31", 0)]
    [InlineData("2025-12-30", 1)]
    [InlineData("2025-07-01", 1)]
    [InlineData("2025-06-30", 2)]
    [InlineData("2026-07-01", 2)]
    public void A_dishonoured_note_spoils_the_half_year_of_its_day_whose_last_day_belongs_to_it(string note, int clean) =>
        Assert.Equal(
            clean,
            new PaymentRecord(
                Seq(Invoice(1, "2026-06-30", null), Invoice(1, "2025-12-30", "2025-12-30")), Seq1(Day(note))).CleanHalfYears(Today));

    [Fact]
    public void Of_several_facts_of_a_day_the_highest_is_used_in_any_order()
    {
        var (low, high) = (Fact(CreditFactKind.SupplierCount, 3), Fact(CreditFactKind.SupplierCount, 7));

        Assert.Equal(high, CreditFact.Latest(Seq(low, high), CreditFactKind.SupplierCount, Today));
        Assert.Equal(high, CreditFact.Latest(Seq(high, low), CreditFactKind.SupplierCount, Today));
    }
}
