using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Customers;

public sealed class CardStoreExamples(SharedStore stores) : IClassFixture<SharedStore>
{
    private static readonly CardEntry Harbour =
        new("H1", "Harbour Trading 港口貿易", Channel.AuthorizedDealer, City: "Keelung", AnnualSales: 1_000_000.5m);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_new_card_is_there_with_its_first_version_and_all_that_it_says_in_the_history(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "new", entry => entry with { Salesperson = "E1" });

        await using var db = store.Open();
        var row = await db.Customers.Include(card => card.Salesperson).SingleAsync(card => card.Id == id);

        Assert.Equal(("Harbour Trading 港口貿易", 1, "E1"), (row.Name, row.Version, row.Salesperson?.Code));
        Assert.Equal(
            """
            annualSales: null -> 1000000.5
            channel: null -> AUTHORIZED_DEALER
            city: null -> Keelung
            code: null -> new
            name: null -> Harbour Trading 港口貿易
            salesperson: null -> E1
            standing: null -> UNKNOWN
            """,
            Told(Assert.Single(await HistoryAsync(store, id))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_change_counts_a_version_and_is_kept_with_who_when_old_and_new(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "changed");
        var cards = new CardStore(store.Store);

        Done(await cards.ChangeAsync(id, 1, card => card with { City = "Taipei", Salesperson = "E2" }, Company.At(2, "ann"), default));
        Done(await cards.VerifyAsync(id, 2, Company.At(3, "bob"), default));
        Done(await cards.SetEnthusiasmAsync(id, 3, 4, "Asked twice", Company.At(4, "cy"), default));
        Done(await cards.NameKeyCustomerAsync(id, 4, "Large", Company.At(5, "di"), default));
        Done(await cards.ChangeAsync(id, 5, card => card with { Salesperson = None, City = "" }, Company.At(6, "ed"), default));

        var history = await HistoryAsync(store, id);

        Assert.Equal([1, 2, 3, 4, 5, 6], history.Select(change => change.Version));
        Assert.Equal(["tester", "ann", "bob", "cy", "di", "ed"], history.Select(change => change.Actor));
        Assert.Equal(Enumerable.Range(1, 6).Select(minute => Company.At(minute).At), history.Select(change => change.At));
        Assert.Equal(
            [
                "city: Keelung -> Taipei\nsalesperson: null -> E2",
                "verifiedBy: null -> bob\nverifiedOn: null -> 2024-01-01",
                "enthusiasm: null -> 4\nenthusiasmNote: null -> Asked twice\nenthusiasmOn: null -> 2024-01-01",
                "keyReason: null -> Large\nkeySince: null -> 2024-01-01",
                "city: Taipei -> null\nsalesperson: E2 -> null",
            ],
            history.Skip(1).Select(Told));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_changes_nothing_is_no_version(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "same");

        Done(await new CardStore(store.Store).ChangeAsync(id, 1, card => card, Company.At(2), default));

        Assert.Single(await HistoryAsync(store, id));
        Assert.Equal(1, await VersionAsync(store, id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_code_of_a_card_stays_what_it_is(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "fixed");

        Done(await new CardStore(store.Store).ChangeAsync(id, 1, card => card with { Code = "other" }, Company.At(2), default));

        await using var db = store.Open();
        Assert.Equal("fixed", (await db.Customers.SingleAsync(card => card.Id == id)).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_key_customer_keeps_the_day_on_which_it_was_first_named(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "key");
        var cards = new CardStore(store.Store);

        Done(await cards.NameKeyCustomerAsync(id, 1, "Large", Company.At(1), default));
        Done(await cards.NameKeyCustomerAsync(id, 2, "Larger", Company.At(60 * 24 * 9), default));

        await using var db = store.Open();
        var row = await db.Customers.SingleAsync(card => card.Id == id);
        Assert.Equal(("Larger", new DateOnly(2024, 1, 1)), (row.KeyReason, row.KeySince));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_wrong_is_named_and_changes_nothing(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "right");
        var cards = new CardStore(store.Store);

        Assert.Equal(
            Seq<CardError>(
                new CardError.Invalid(new EntryError.Missing("name")),
                new CardError.Invalid(new EntryError.OutOfRange("employees", -1, 0, CardEntry.MostEmployees)),
                new CardError.Invalid(new EntryError.NothingHasCode("custodian", "E9"))),
            Refused(await cards.ChangeAsync(
                id, 1, card => card with { Name = " ", Employees = -1, Custodian = "E9", City = "Taipei" }, Company.At(2), default)));
        Assert.Equal(
            "level", Refused(await cards.SetEnthusiasmAsync(id, 1, 6, None, Company.At(2), default)) is [CardError.Invalid error] ? error.Error.Field : "");
        Assert.Equal(
            Seq1<CardError>(new CardError.Invalid(new EntryError.Missing("reason"))),
            Refused(await cards.NameKeyCustomerAsync(id, 1, "", Company.At(2), default)));

        Assert.Single(await HistoryAsync(store, id));
        await using var db = store.Open();
        var row = await db.Customers.SingleAsync(card => card.Id == id);
        Assert.Equal(("Keelung", null, null, 1), (row.City, row.Enthusiasm, row.KeyReason, row.Version));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_card_that_is_not_there_is_not_found(DatabaseKind kind)
    {
        var cards = new CardStore((await stores.OnAsync(kind)).Store);

        Assert.Equal(
            Seq1<CardError>(new CardError.NotFound()), Refused(await cards.VerifyAsync(-1, 1, Company.At(2), default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_change_that_is_meant_for_another_version_is_refused_with_the_present_one(DatabaseKind kind)
    {
        var (store, id) = await MakeAsync(kind, "versions");
        var cards = new CardStore(store.Store);
        Done(await cards.VerifyAsync(id, 1, Company.At(2), default));

        Assert.Equal(
            Seq1<CardError>(new CardError.VersionConflict(1, 2)),
            Refused(await cards.ChangeAsync(id, 1, card => card with { City = "Taipei" }, Company.At(3), default)));
        Assert.Equal(2, await VersionAsync(store, id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_code_is_given_once(DatabaseKind kind)
    {
        var (store, _) = await MakeAsync(kind, "taken");
        var cards = new CardStore(store.Store);

        Assert.Equal(
            Seq1<CardError>(new CardError.CodeTaken("taken")),
            Refused(await cards.CreateAsync(Harbour with { Code = "taken" }, Company.At(2), default)));
        Done(await cards.CreateAsync(Harbour with { Code = "Taken" }, Company.At(2), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_code_that_no_database_could_look_for_is_refused_as_any_other(DatabaseKind kind) =>
        Assert.Equal(
            Seq1<CardError>(new CardError.Invalid(new EntryError.ForbiddenCharacter("code", 1))),
            Refused(await new CardStore((await stores.OnAsync(kind)).Store)
                .CreateAsync(Harbour with { Code = "a\0" }, Company.At(2), default)));

    private async Task<(TestStore Store, long Id)> MakeAsync(
        DatabaseKind kind, string code, Func<CardEntry, CardEntry>? as_ = null)
    {
        var store = await stores.OnAsync(kind);
        var entry = Harbour with { Code = code };

        return (store, Done(await new CardStore(store.Store)
            .CreateAsync(as_ is null ? entry : as_(entry), Company.At(1), default)));
    }

    private static long Done(LanguageExt.Either<LanguageExt.Seq<CardError>, long> outcome) =>
        outcome.IfLeft(errors => throw new Xunit.Sdk.XunitException($"Refused: {errors}"));

    private static LanguageExt.Seq<CardError> Refused(LanguageExt.Either<LanguageExt.Seq<CardError>, long> outcome) =>
        outcome.Match(Right: _ => throw new Xunit.Sdk.XunitException("It was done."), Left: errors => errors);

    private static async Task<List<ChangeRow>> HistoryAsync(TestStore store, long id)
    {
        await using var db = store.Open();

        return await db.Changes.Where(change => change.Entity == "customers" && change.EntityId == id)
            .OrderBy(change => change.Id).ToListAsync();
    }

    private static async Task<int> VersionAsync(TestStore store, long id)
    {
        await using var db = store.Open();

        return (await db.Customers.SingleAsync(card => card.Id == id)).Version;
    }

    private static string Told(ChangeRow change) => string.Join('\n', FieldChange.ReadAll(change.Fields)
        .Select(field => $"{field.Field}: {field.Old ?? "null"} -> {field.New ?? "null"}"));
}
