using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Credit;

/// <summary>Whatever people try, what is stored is what the workflow decides, and nothing else.</summary>
/// <remarks>A move is a byte: what is tried, by whom, and whether on an old version; mostly by whoever usually does it.</remarks>
public abstract class StoredDecisionLaws<TState, TEvent, TRow>(SharedStore stores)
    where TState : class
    where TRow : class, IDecisionRow
{
    /// <summary>A Monday.</summary>
    protected static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<Signatory> People =
    [
        Signatory.Of("seller", Role.Salesperson),
        Signatory.Of("manager", Role.SalesManager),
        Signatory.Of("office", Role.HeadOffice),
        Signatory.Of("chief", Role.GeneralManager),
        new("everything", Seq(Role.Salesperson, Role.SalesManager, Role.HeadOffice)),
        Signatory.Of("analyst", Role.Analyst),
    ];

    /// <summary>How they are kept.</summary>
    private protected abstract DecisionForm<TState, TEvent, TRow> Form { get; }

    /// <summary>What the workflow makes of a beginning.</summary>
    protected abstract Either<DecisionError, Seq<TEvent>> PureBeginning(string number, Option<TState> last, Signatory person, DateTimeOffset at);

    /// <summary>The same, stored.</summary>
    protected abstract Task<Either<Seq<DecisionError>, long>> BeginAsync(IStore store, long customer, string number, Signatory person, Authorship by);

    /// <summary>What the workflow makes of a step.</summary>
    protected abstract Either<DecisionError, Seq<TEvent>> PureStep(int move, TState state, Signatory person, DateTimeOffset at);

    /// <summary>The same, stored.</summary>
    protected abstract Task<Either<Seq<DecisionError>, long>> StepAsync(IStore store, long id, int version, int move, Signatory person, Authorship by);

    /// <summary>Who usually does it: 0 sells, 1 leads salespeople, 2 works at head office.</summary>
    protected abstract int Usual(int move);

    [SqliteProperty]
    public Task What_SQLite_keeps_is_what_the_workflow_decides(byte[] moves) => AgreesAsync(DatabaseKind.Sqlite, moves);

    [PostgreSqlProperty]
    public Task What_PostgreSQL_keeps_is_what_the_workflow_decides(byte[] moves) => AgreesAsync(DatabaseKind.PostgreSql, moves);

    private async Task AgreesAsync(DatabaseKind kind, byte[] moves)
    {
        var store = await stores.OnAsync(kind);
        var customer = await CustomerAsync(store);
        var known = new List<(long Id, string Number, Seq<TEvent> History)>();

        foreach (var (index, move) in (moves ?? []).Take(25).Index())
        {
            var (step, old) = (move % 6, move / 36 == 6);
            var person = People[move / 36 < 4 ? Usual(step) : move / 6 % People.Count];
            var by = new Authorship(person.Code, Monday.AddMinutes(index));
            var at = new DateTimeOffset(by.At, TimeSpan.Zero);
            var last = known.Count == 0 ? Option<TState>.None : Form.Replay(known[^1].History);

            if (step == 0)
            {
                var number = old && known.Count > 0 ? known[0].Number : NumberOf(index);
                var goesOn = number.Length == 0 && known.Count > 0;
                var pure = PureBeginning(number, last, person, at).Bind<Seq<TEvent>>(events =>
                    !goesOn && known.Exists(one => one.Number == number) ? new DecisionError.NumberTaken(number) : events);

                foreach (var key in Same(pure, await BeginAsync(store.Store, customer, number, person, by)))
                {
                    var history = goesOn ? known[^1].History : Seq<TEvent>();
                    known = [.. known.Take(goesOn ? known.Count - 1 : known.Count), (key, number, history + Events(pure))];
                }
            }
            else if (known.Count > 0)
            {
                var (id, number, history) = known[^1];
                var version = history.Count - (old ? 1 : 0);
                var pure = old ? new DecisionError.VersionConflict(version, history.Count) : PureStep(step, Form.Replay(history), person, at);
                Same(pure, await StepAsync(store.Store, id, version, step, person, by))
                    .Iter(_ => known[^1] = (id, number, history + Events(pure)));
            }
        }

        await using var db = store.Open();

        foreach (var (id, number, history) in known)
        {
            var stored = await db.ReadEventsAsync(Form.Codec, customer, number, after: 0, default);
            Assert.Equal(history, stored.Map(one => one.Happened));
            Assert.Equal(Enumerable.Range(1, history.Count), stored.Map(one => one.Version));

            var row = await db.Set<TRow>().SingleAsync(found => found.Id == id);
            var shown = Form.Begin(customer, history[0]);
            Form.Show(shown, Form.Replay(history), history);
            shown.Version = history.Count;
            AssertSame(shown, row);
        }

        Assert.Equal(known.Count, await db.Set<TRow>().CountAsync(row => row.CustomerId == customer));
        await AlsoAsync(db, customer, known.Map(one => one.History).ToSeq().Strict());
    }

    /// <summary>The number of what is begun by a move.</summary>
    protected virtual string NumberOf(int move) => $"N{move}";

    /// <summary>What else is to be found in the store.</summary>
    protected virtual Task AlsoAsync(CustomerGraphDb db, long customer, Seq<Seq<TEvent>> histories) => Task.CompletedTask;

    private static Option<long> Same(Either<DecisionError, Seq<TEvent>> pure, Either<Seq<DecisionError>, long> stored)
    {
        Assert.Equal(pure.LeftToSeq(), stored.LeftToSeq().Flatten());

        return stored.ToOption();
    }

    private static Seq<TEvent> Events(Either<DecisionError, Seq<TEvent>> decided) => decided.RightToSeq().Flatten().Strict();

    private static void AssertSame(TRow expected, TRow actual) => Assert.All(
        typeof(TRow).GetProperties().Where(property => property.Name is not ("Id" or "Customer")),
        property => Assert.Equal((property.Name, property.GetValue(expected)), (property.Name, property.GetValue(actual))));

    private static async Task<long> CustomerAsync(TestStore store)
    {
        await using var db = store.Open();
        var card = db.Add(new CustomerRow { Code = $"{typeof(TRow).Name} {Guid.NewGuid():N}"[..40], Name = "Customer" }).Entity;
        await db.SaveChangesAsync();

        return card.Id;
    }
}
