using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Customers.Contacts;

public sealed class ContactProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    /// <summary>Contacts are entered on the day of the generator.</summary>
    private const int Today = 60 * 24 * 59;

    private static int made;

    [SqliteProperty]
    public Task A_contact_that_is_kept_in_SQLite_comes_back_the_same(ContactDetails first, ContactDetails second) =>
        ComesBack(DatabaseKind.Sqlite, first, second);

    [PostgreSqlProperty]
    public Task A_contact_that_is_kept_in_PostgreSQL_comes_back_the_same(ContactDetails first, ContactDetails second) =>
        ComesBack(DatabaseKind.PostgreSql, first, second);

    [SqliteProperty]
    public Task Every_state_of_a_contact_comes_back_the_same_from_SQLite(Contact contact) => ComesBack(DatabaseKind.Sqlite, contact);

    [PostgreSqlProperty]
    public Task Every_state_of_a_contact_comes_back_the_same_from_PostgreSQL(Contact contact) => ComesBack(DatabaseKind.PostgreSql, contact);

    private async Task ComesBack(DatabaseKind kind, ContactDetails first, ContactDetails second)
    {
        var store = await stores.OnAsync(kind);
        var contacts = new ContactStore(store.Store);
        var customer = await CustomerAsync(store, "C1");

        var id = Done(await contacts.AddAsync(customer, ContactEntry.Of(first), Company.At(Today), default));
        Assert.Equal(new Contact.Present(first), await ReadAsync(store, id));

        Done(await contacts.ChangeAsync(id, 1, _ => ContactEntry.Of(second), Company.At(Today + 1), default));
        Assert.Equal(new Contact.Present(second), await ReadAsync(store, id));
    }

    private async Task ComesBack(DatabaseKind kind, Contact contact)
    {
        var store = await stores.OnAsync(kind);
        var row = ContactRows.New(await CustomerAsync(store, "C2"), "state", Interlocked.Increment(ref made));
        row.Take(contact);

        await using (var db = store.Open())
        {
            await db.Contacts.Where(other => other.MainOfId != null)
                .ExecuteUpdateAsync(other => other.SetProperty(one => one.MainOfId, (long?)null));
            db.Add(row);
            await db.SaveAsync(Company.At(Today), default);
        }

        Assert.Equal(contact, await ReadAsync(store, row.Id));
    }

    private static long Done(LanguageExt.Either<LanguageExt.Seq<ContactError>, long> outcome) =>
        outcome.IfLeft(errors => throw new Xunit.Sdk.XunitException($"Refused: {errors}"));

    private static async Task<long> CustomerAsync(TestStore store, string code)
    {
        await using var db = store.Open();

        return await db.Customers.Where(card => card.Code == code).Select(card => card.Id).SingleAsync();
    }

    private static async Task<Contact> ReadAsync(TestStore store, long id)
    {
        await using var db = store.Open();

        return (await db.Contacts.SingleAsync(contact => contact.Id == id)).ToContact();
    }
}
