using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Customers.Contacts;

public sealed class ContactStoreExamples(SharedStore stores) : IClassFixture<SharedStore>
{
    private static readonly ContactEntry Ann = new(
        "Ann 安", Position: "Buyer", Phone: "+886 2 1", Email: "ann@example.com", Birthday: new DateOnly(1980, 5, 6), Notes: "Likes tea");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_history_has_who_when_and_which_field_and_its_values_are_kept_apart(DatabaseKind kind)
    {
        var (store, customer) = await CustomerAsync(kind, "C1");
        var contacts = new ContactStore(store.Store);
        var id = Done(await contacts.AddAsync(customer, Ann, Company.At(1, "ann"), default));
        Done(await contacts.ChangeAsync(id, 1, entry => entry with { Email = None, Position = "Head of buying" }, Company.At(2, "bob"), default));

        await using var db = store.Open();
        var history = await db.Changes.Where(change => change.Entity == "contacts" && change.EntityId == id).OrderBy(change => change.Id).ToListAsync();
        var values = await db.PersonalValues.Where(kept => history.Select(change => change.Id).Contains(kept.ChangeId)).OrderBy(kept => kept.ChangeId).ToListAsync();

        Assert.Equal(["1 ann", "2 bob"], history.Select(change => $"{change.Version} {change.Actor}"));
        Assert.Equal(["email: null -> null", "position: null -> null"], Told(history[1].Fields));
        Assert.Equal(["email: ann@example.com -> null", "position: Buyer -> Head of buying"], Told(values[1].Fields));
        Assert.Contains("name: null -> Ann 安", Told(values[0].Fields));
        Assert.Contains("birthday: null -> 1980-05-06", Told(values[0].Fields));
        Assert.DoesNotContain(history, change => change.Fields.Contains("ann@", StringComparison.Ordinal) || change.Fields.Contains("Buyer", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_becomes_the_main_contact_takes_the_place_of_the_former_one(DatabaseKind kind)
    {
        var (store, customer) = await CustomerAsync(kind, "C2");
        var contacts = new ContactStore(store.Store);
        var first = Done(await contacts.AddAsync(customer, Ann with { Main = true }, Company.At(1), default));
        var second = Done(await contacts.AddAsync(customer, Ann with { Name = "Bob", Main = true }, Company.At(2), default));
        Assert.Equal([(1, null, 2), (2, customer, 1)], await MainsAsync(store, customer));

        Done(await contacts.ChangeAsync(first, 2, entry => entry with { Main = true }, Company.At(3), default));
        Assert.Equal([(1, customer, 3), (2, null, 2)], await MainsAsync(store, customer));

        Done(await contacts.RemoveAsync(first, 3, Company.At(4), default));
        Done(await contacts.ChangeAsync(second, 2, entry => entry with { Main = true }, Company.At(5), default));
        Assert.Equal([(1, null, 4), (2, customer, 3)], await MainsAsync(store, customer));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_number_is_never_given_twice(DatabaseKind kind)
    {
        var (store, customer) = await CustomerAsync(kind, "C3");
        var contacts = new ContactStore(store.Store);
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() =>
            contacts.AddAsync(customer, Ann with { Name = $"Number {number}", Main = true }, Company.At(number), default))));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsRight));
        var eighth = outcomes.Max(Done);
        await using var db = store.Open();
        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"C3/{number}"), await db.Contacts
            .Where(contact => contact.CustomerId == customer).OrderBy(contact => contact.Number).Select(contact => contact.Code).ToListAsync());
        Assert.Equal(1, await db.Contacts.CountAsync(contact => contact.MainOfId == customer));

        var version = (await db.Contacts.SingleAsync(contact => contact.Id == eighth)).Version;
        Done(await contacts.RemoveAsync(eighth, version, Company.At(9), default));
        var ninth = Done(await contacts.AddAsync(customer, Ann, Company.At(10), default));
        Assert.Equal("C3/9", (await db.Contacts.SingleAsync(contact => contact.Id == ninth)).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_cannot_be_done_is_refused_and_changes_nothing(DatabaseKind kind)
    {
        var (store, customer) = await CustomerAsync(kind, "C1");
        var contacts = new ContactStore(store.Store);
        var id = Done(await contacts.AddAsync(customer, Ann, Company.At(1), default));
        Func<ContactEntry, ContactEntry> rename = entry => entry with { Name = "Bob" };

        Assert.Equal(
            Seq1<ContactError>(new ContactError.Invalid(new EntryError.NothingThere("customer"))), Refused(await contacts.AddAsync(-1, Ann, Company.At(2), default)));
        Assert.Equal(
            Seq<ContactError>(
                new ContactError.Invalid(new EntryError.Missing("name")), new ContactError.Invalid(new EntryError.NotAnEmailAddress("email"))),
            Refused(await contacts.ChangeAsync(id, 1, entry => entry with { Name = "", Email = "x" }, Company.At(2), default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.NotFound()), Refused(await contacts.ChangeAsync(-1, 1, rename, Company.At(2), default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.VersionConflict(9, 1)), Refused(await contacts.ChangeAsync(id, 9, rename, Company.At(2), default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.VersionConflict(9, 1)), Refused(await contacts.RemoveAsync(id, 9, Company.At(2), default)));

        await using var db = store.Open();
        Assert.Equal(("Ann 安", 1), ((await db.Contacts.SingleAsync(contact => contact.Id == id)).Name, await db.Changes.CountAsync(
            change => change.Entity == "contacts" && change.EntityId == id)));
        Assert.Equal(customer, Done(await contacts.RemoveAsync(id, 1, Company.At(3), default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.NotFound()), Refused(await contacts.ChangeAsync(id, 2, rename, Company.At(4), default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_database_itself_keeps_no_word_about_one_who_is_not_there(DatabaseKind kind)
    {
        var (store, customer) = await CustomerAsync(kind, "C1");
        var contacts = new ContactStore(store.Store);
        var id = Done(await contacts.AddAsync(customer, Ann, Company.At(1), default));
        Done(await contacts.RemoveAsync(id, 1, Company.At(2), default));

        foreach (var said in new[] { "name = 'Ann'", "email = 'a@b.c'", "notes = 'x'", "birthday = '1980-01-01'", "do_not_mail = NOT (1 = 1)" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.ExecuteAsync($"UPDATE contacts SET {said} WHERE id = {id}"));
        }

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.ExecuteAsync("UPDATE personal_values SET fields = '[]'"));
    }

    private static async Task<IReadOnlyList<(int, long?, int)>> MainsAsync(TestStore store, long customer)
    {
        await using var db = store.Open();

        return [.. (await db.Contacts.Where(contact => contact.CustomerId == customer).OrderBy(contact => contact.Number).ToListAsync())
            .Select(contact => (contact.Number, contact.MainOfId, contact.Version))];
    }

    private async Task<(TestStore Store, long Customer)> CustomerAsync(DatabaseKind kind, string code)
    {
        var store = await stores.OnAsync(kind);
        await using var db = store.Open();

        return (store, await db.Customers.Where(card => card.Code == code).Select(card => card.Id).SingleAsync());
    }

    private static long Done(Either<Seq<ContactError>, long> outcome) =>
        outcome.IfLeft(errors => throw new Xunit.Sdk.XunitException($"Refused: {errors}"));

    private static Seq<ContactError> Refused(Either<Seq<ContactError>, long> outcome) =>
        outcome.Match(Right: _ => throw new Xunit.Sdk.XunitException("It was done."), Left: errors => errors);

    private static IEnumerable<string> Told(string fields) =>
        FieldChange.ReadAll(fields).Select(field => $"{field.Field}: {field.Old ?? "null"} -> {field.New ?? "null"}");
}
