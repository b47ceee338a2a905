using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Credit;

/// <summary>The stores of one program over a database, with standings that tests decree.</summary>
internal sealed class CreditOffice
{
    public static readonly Authorship By = new("seller", new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero)) { Operation = "test" };

    public CreditOffice(IStore store)
    {
        var desk = new CreditDesk(store);
        Ledgers = new LedgerStore(store, desk, Cache, Standings, Standings);
        OverLimit = new OverLimitStore(store, desk, Cache, Standings, Standings);
    }

    public DecreedStandings Standings { get; } = new();

    public LedgerCache Cache { get; } = new();

    public LedgerStore Ledgers { get; }

    public OverLimitStore OverLimit { get; }

    /// <summary>A customer of nobody, who is made for a test.</summary>
    public static async Task<long> CustomerAsync(TestStore store)
    {
        await using var db = store.Open();
        var row = db.Add(new CustomerRow { Code = $"K-{Guid.NewGuid():N}", Name = "Customer" }).Entity;
        await db.SaveAsync(Company.At(1), default);

        return row.Id;
    }

    /// <summary>Whatever is asked for is there, and the limit is this.</summary>
    public static CreditStanding Limited(decimal limit) => new(
        By.Day,
        HasTradeCard: true,
        new CreditTerms(Option<CreditGrade>.None, Amount.Literal(limit), 30, LanguageExt.Seq<ConditionKind>.Empty),
        SupplyState.Supplied,
        LanguageExt.Seq<ConditionKind>.Empty,
        LanguageExt.Seq<OverLimitRequest.Approved>.Empty);

    public static CheckedCommand.Reserve Shipment(string number, decimal amount) => new(number, None, Amount.Literal(amount), By.Day);

    public async Task<CreditVerdict> ShipAsync(long customer, string number, decimal amount) =>
        (await Ledgers.CheckAsync(customer, Shipment(number, amount), By, default)).Match(
            Right: outcome => outcome.Verdict, Left: refusal => throw new InvalidOperationException(refusal.ToString()));

    /// <summary>The ledger as its events tell it, without what this program remembers.</summary>
    public static async Task<CreditLedger> ToldAsync(TestStore store, long customer)
    {
        await using var db = store.Open();
        var version = await db.LedgerVersionAsync(customer, default);

        return (await db.LedgerAsync(new LedgerCache(), customer, version, default)).Ledger;
    }
}
