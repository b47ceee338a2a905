using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Credit;

public sealed class EvidenceStoreProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    private static readonly Authorship Later = new("seller", new DateTimeOffset(2027, 12, 31, 8, 0, 0, TimeSpan.Zero));

    private static readonly StatementEntry Sound = new(
        new DateOnly(2025, 12, 31), StatementSource.Audited, new DateOnly(2026, 2, 1), CurrentAssets: 150, CurrentLiabilities: 100);

    [SqliteProperty(Arbitrary = [typeof(CreditArbitraries)])]
    public Task On_SQLite_evidence_is_read_as_it_was_entered(FinancialStatement[] statements, CreditFact[] facts) =>
        AreReadAsync(DatabaseKind.Sqlite, statements, facts);

    [PostgreSqlProperty(Arbitrary = [typeof(CreditArbitraries)])]
    public Task On_PostgreSQL_evidence_is_read_as_it_was_entered(FinancialStatement[] statements, CreditFact[] facts) =>
        AreReadAsync(DatabaseKind.PostgreSql, statements, facts);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_statement_or_number_comes_once(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        var (evidence, customer) = (new EvidenceStore(store.Store), await CreditOffice.CustomerAsync(store));

        Assert.True((await evidence.AddAsync(customer, Sound, Later, default)).IsRight);
        Assert.Equal(
            Seq1<DecisionError>(new DecisionError.NumberTaken("2025-12-31 Audited 2026-02-01")), Failed(await evidence.AddAsync(customer, Sound, Later, default)));
        Assert.True((await evidence.AddAsync(customer, Sound with { ReceivedOn = new DateOnly(2026, 3, 1), CurrentAssets = 151 }, Later, default)).IsRight);
        Assert.True((await AddAsync(evidence, customer, 3, new DateOnly(2026, 1, 1))).IsRight);
        Assert.Equal(
            Seq1<DecisionError>(new DecisionError.NumberTaken("SupplierCount 2026-01-01 bank")), Failed(await AddAsync(evidence, customer, 4, new DateOnly(2026, 1, 1))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_breaks_a_rule_is_named_and_nothing_is_kept(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        var (evidence, customer) = (new EvidenceStore(store.Store), await CreditOffice.CustomerAsync(store));

        Assert.Equal(["currentAssets", "currentLiabilities"], Fields(await evidence.AddAsync(customer, Sound with { CurrentAssets = -1, CurrentLiabilities = 0.00001m }, Later, default)));
        Assert.Equal(["receivedOn"], Fields(await evidence.AddAsync(customer, Sound with { ReceivedOn = Later.Day.AddDays(1) }, Later, default)));
        Assert.Equal(["value"], Fields(await AddAsync(evidence, customer, 1.5m, new DateOnly(2026, 1, 1))));
        Assert.Equal(["on"], Fields(await AddAsync(evidence, customer, 1, Later.Day.AddDays(1))));
        Assert.Equal(["customer"], Fields(await evidence.AddAsync(long.MaxValue, Sound, Later, default)));
        Assert.Equal(["customer"], Fields(await evidence.AddAsync(customer, Sound, new Authorship("blind", new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), Sight.None), default)));

        await using var db = store.Open();
        var known = (await db.ReadEvidenceAsync([customer], Amount.Zero, Later.Day, default))[customer];
        Assert.Empty(known.Statements);
        Assert.Empty(known.Facts);
        Assert.True(known.Payments.IsNone);
    }

    private async Task AreReadAsync(DatabaseKind kind, FinancialStatement[] made, CreditFact[] entered)
    {
        var store = await stores.OnAsync(kind);
        var (evidence, customer) = (new EvidenceStore(store.Store), await CreditOffice.CustomerAsync(store));
        var statements = made.Where(Readable).DistinctBy(one => (one.PeriodEnd, one.Source, one.ReceivedOn)).Take(4).ToList();
        var facts = entered.DistinctBy(one => (one.Kind, one.On, one.Source)).Take(6).ToList();

        foreach (var statement in statements)
        {
            Assert.True((await evidence.AddAsync(customer, EntryOf(statement), Later, default)).IsRight);
        }

        foreach (var fact in facts)
        {
            Assert.True((await evidence.AddAsync(customer, fact.Kind, fact.Value, fact.On, fact.Source, Later, default)).IsRight);
        }

        await using var db = store.Open();
        var known = (await db.ReadEvidenceAsync([customer], Amount.Literal(7), Later.Day, default))[customer];
        Assert.Equal(statements, known.Statements);
        Assert.Equal(facts, known.Facts);
        Assert.Equal(new ReceivablesStake(Amount.Zero, Amount.Literal(7), Later.Day), known.Stake.IfNone(() => throw new InvalidOperationException()));
    }

    private static bool Readable(FinancialStatement statement) => EntryOf(statement).Read().IsSuccess;

    private static StatementEntry EntryOf(FinancialStatement of) => new(
        of.PeriodEnd, of.Source, of.ReceivedOn,
        Value(of.CurrentAssets), Value(of.CurrentLiabilities), Value(of.TotalAssets), Value(of.TotalLiabilities), Value(of.Equity),
        Value(of.RetainedEarnings), Value(of.Ebit), Value(of.Sales), Value(of.NetIncome), Value(of.OperatingCashFlow));

    private static Option<decimal> Value(Option<Amount> amount) => amount.Map(known => known.Value);

    private static Task<Either<Seq<DecisionError>, long>> AddAsync(EvidenceStore evidence, long customer, decimal suppliers, DateOnly on) =>
        evidence.AddAsync(customer, CreditFactKind.SupplierCount, suppliers, on, "bank", Later, default);

    private static Seq<DecisionError> Failed(Either<Seq<DecisionError>, long> outcome) => outcome.LeftToSeq().Flatten().Strict();

    private static string[] Fields(Either<Seq<DecisionError>, long> outcome) =>
        [.. Failed(outcome).Map(error => Assert.IsType<DecisionError.Invalid>(error).Error.Field)];
}
