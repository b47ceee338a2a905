using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Customers.Contacts;

/// <summary>Contacts of customers that somebody sees, and of others; on PostgreSQL under the rules of the server, too.</summary>
public sealed class ContactSightExamples(SharedStore stores) : IClassFixture<SharedStore>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whoever_sees_a_customer_adds_changes_removes_and_erases_its_contacts_and_nobody_elses(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        await using var db = store.Open();
        var (self, own, other) = (
            await db.Employees.Where(row => row.Code == "E1").Select(row => row.Id).SingleAsync(),
            await db.Customers.Where(row => row.Code == "C1").Select(row => row.Id).SingleAsync(),
            await db.Customers.Where(row => row.Code == "C2").Select(row => row.Id).SingleAsync());
        await db.Customers.Where(row => row.Id == own).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.SalespersonId, self).SetProperty(row => row.CustodianId, self));
        var contacts = new ContactStore(store.Store);
        var erasure = new ContactErasure(store.Store, default);
        var (keeper, by) = (new LoanParty(self, KeepsAll: false), new Authorship("E1", Company.At(5).At, new Sight.Charge([self], self)));
        var ann = new ContactEntry("Ann", Email: "ann@example.com", Main: true);

        var first = Done(await contacts.AddAsync(own, ann, by, default));
        var second = Done(await contacts.AddAsync(own, ann with { Name = "Bob" }, by, default));
        Done(await contacts.ChangeAsync(second, 1, entry => entry with { Email = None }, by, default));
        Assert.Equal(own, Done(await contacts.RemoveAsync(second, 2, by, default)));
        Assert.Equal(first, Done(await erasure.EraseAsync(keeper, first, 2, "asked for it", by, default)));
        Assert.Equal(ContactState.Erased, (await db.Contacts.SingleAsync(contact => contact.Id == first)).State);
        Assert.Equal(0, await db.PersonalValues.CountAsync(values => values.Change.EntityId == first));

        var foreign = Done(await contacts.AddAsync(other, ann, Company.At(5), default));
        Assert.Equal(
            Seq1<ContactError>(new ContactError.Invalid(new EntryError.NothingThere("customer"))), Refused(await contacts.AddAsync(other, ann, by, default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.NotFound()), Refused(await contacts.ChangeAsync(foreign, 1, entry => entry, by, default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.NotFound()), Refused(await contacts.RemoveAsync(foreign, 1, by, default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.NotFound()), Refused(await erasure.EraseAsync(keeper, foreign, 1, "x", by, default)));
        Assert.True((await new PersonalDataExport(store.Store).ReadAsync(keeper, other, None, by, default)).IsNone);
        Assert.Equal(2, (await new PersonalDataExport(store.Store).ReadAsync(keeper, own, None, by, default)).IfNone([]).Count);
    }

    private static long Done(Either<Seq<ContactError>, long> outcome) =>
        outcome.IfLeft(errors => throw new Xunit.Sdk.XunitException($"Refused: {errors}"));

    private static Seq<ContactError> Refused(Either<Seq<ContactError>, long> outcome) =>
        outcome.Match(Right: _ => throw new Xunit.Sdk.XunitException("It was done."), Left: errors => errors);
}
