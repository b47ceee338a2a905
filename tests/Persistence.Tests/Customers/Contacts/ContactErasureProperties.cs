using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Requests;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Customers.Contacts;

public sealed class ContactErasureProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    private static readonly byte[] Gone = "gone"u8.ToArray();

    private static readonly LoanParty Manager = new(null, KeepsAll: true);

    private static int made;

    [SqliteProperty]
    public Task Nothing_of_an_erased_contact_is_left_in_SQLite(byte others, byte changes, bool removed, bool isLong) =>
        LeavesNothing(DatabaseKind.Sqlite, others, changes, removed, isLong);

    [PostgreSqlProperty]
    public Task Nothing_of_an_erased_contact_is_left_in_PostgreSQL(byte others, byte changes, bool removed, bool isLong) =>
        LeavesNothing(DatabaseKind.PostgreSql, others, changes, removed, isLong);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_history_still_says_who_changed_which_field_and_the_trail_who_erased_and_why(DatabaseKind kind)
    {
        var (store, contacts, erasure) = await OnAsync(kind);
        var id = Done(await contacts.AddAsync(await CustomerAsync(store), new ContactEntry("Ann", Email: "ann@example.com"), Company.At(1, "ann"), default));
        Done(await contacts.ChangeAsync(id, 1, entry => entry with { Email = None }, Company.At(2, "bob"), default));
        Done(await erasure.EraseAsync(Manager, id, 2, "asked for it", Company.At(3, "cy") with { Operation = "eraseContact" }, default));

        await using var db = store.Open();
        var history = await db.Changes.Where(change => change.Entity == "contacts" && change.EntityId == id).OrderBy(change => change.Id).ToListAsync();
        var code = await db.Contacts.Where(contact => contact.Id == id).Select(contact => contact.Code).SingleAsync();

        Assert.Equal(["1 ann", "2 bob", "3 cy"], history.Select(change => $"{change.Version} {change.Actor}"));
        Assert.Equal(["email"], FieldChange.ReadAll(history[1].Fields).Select(field => field.Field));
        Assert.Equal(
            ["doNotMail null null", "endedAt null 2024-01-01T00:03:00.0000000Z", "name null null", "state PRESENT ERASED"],
            FieldChange.ReadAll(history[2].Fields).Select(field => $"{field.Field} {field.Old ?? "null"} {field.New ?? "null"}"));

        var entry = await db.AuditTrail.OrderBy(entry => entry.Position).LastAsync(entry => entry.SubjectCode == code);
        Assert.Equal((AuditKind.Erasure, "cy", "eraseContact", "contacts", "asked for it"), (entry.Kind, entry.Actor, entry.Operation, entry.SubjectType, entry.Purpose));
        Assert.Equal(ContactErasure.Fields, toSeq(AuditMapping.ReadFields(entry.Fields)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Erasing_again_changes_nothing_and_nobody_is_changed_or_removed_afterwards(DatabaseKind kind)
    {
        var (store, contacts, erasure) = await OnAsync(kind);
        var id = Done(await contacts.AddAsync(await CustomerAsync(store), new ContactEntry("Ann"), Company.At(1), default));
        Done(await erasure.EraseAsync(Manager, id, 1, "asked for it", Company.At(2), default));
        var before = await StateAsync(store);

        Assert.Equal(id, Done(await erasure.EraseAsync(Manager, id, 1, "asked again", Company.At(3), default)));
        var erased = Seq1<ContactError>(new ContactError.Erased(new DateTimeOffset(Company.At(2).At)));
        Assert.Equal(erased, Refused(await contacts.ChangeAsync(id, 2, entry => entry with { Name = "Bob" }, Company.At(4), default)));
        Assert.Equal(erased, Refused(await contacts.RemoveAsync(id, 2, Company.At(4), default)));
        Assert.Equal(before, await StateAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_refused_to_others_without_a_reason_and_for_another_version(DatabaseKind kind)
    {
        var (store, contacts, erasure) = await OnAsync(kind);
        var id = Done(await contacts.AddAsync(await CustomerAsync(store), new ContactEntry("Ann"), Company.At(1), default));
        var before = await StateAsync(store);

        Assert.Equal(Seq1<ContactError>(new ContactError.NotTheCustodian()), Refused(await erasure.EraseAsync(new(7, false), id, 1, "x", Company.At(2), default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.NotFound()), Refused(await erasure.EraseAsync(Manager, -1, 1, "x", Company.At(2), default)));
        Assert.Equal(Seq1<ContactError>(new ContactError.VersionConflict(4, 1)), Refused(await erasure.EraseAsync(Manager, id, 4, "x", Company.At(2), default)));
        Assert.IsType<ContactError.Invalid>(Assert.Single(Refused(await erasure.EraseAsync(Manager, id, 1, " ", Company.At(2), default))));
        Assert.Equal(
            Seq1<ContactError>(new ContactError.NotFound()),
            Refused(await erasure.EraseAsync(Manager, id, 1, "x", new Authorship("blind", Company.At(2).At, Sight.None), default)));
        Assert.Equal(before, await StateAsync(store));
    }

    private async Task LeavesNothing(DatabaseKind kind, byte others, byte changes, bool removed, bool isLong)
    {
        var (store, contacts, erasure) = await OnAsync(kind);
        var secret = $"secret{kind}{Interlocked.Increment(ref made)}x";
        var customer = await CustomerAsync(store);
        var padding = isLong ? new string('n', 1_900) : "";
        ContactEntry Said(int time) => new(
            $"{secret} {time} 名", Position: secret, Department: secret, Phone: secret, Mobile: secret, Email: $"{secret}@example.com",
            Notes: padding + secret, Main: time % 2 == 0);

        for (var number = 0; number < others % 20; number++)
        {
            Done(await contacts.AddAsync(customer, new ContactEntry($"Other {number}", Notes: padding), Company.At(1), default));
        }

        var id = Done(await contacts.AddAsync(customer, Said(0), Company.At(2), default));

        for (var time = 1; time <= changes % 8; time++)
        {
            Done(await contacts.ChangeAsync(id, time, _ => Said(time), Company.At(2 + time), default));
            Done(await contacts.AddAsync(customer, new ContactEntry($"Between {time}", Notes: padding), Company.At(2 + time), default));
        }

        var version = 1 + (changes % 8);

        if (removed)
        {
            Done(await contacts.RemoveAsync(id, version++, Company.At(20), default));
        }

        var requests = new AnsweredRequests(store.Store);
        await requests.ClaimAsync("caller", secret.Length + $"{made}", "hash", Company.At(2).At, Company.At(1).At, default);
        await requests.CompleteAsync("caller", secret.Length + $"{made}", System.Text.Encoding.UTF8.GetBytes($"{{\"{secret}\"}}"), default);
        var totals = await TotalsAsync(store);
        Assert.Contains("personal_values", await Traces.OfAsync(store, kind, secret));
        Assert.Contains("answered_requests", await Traces.OfAsync(store, kind, secret));

        Done(await erasure.EraseAsync(Manager, id, version, "asked for it", Company.At(30), default));

        Assert.Empty(await Traces.OfAsync(store, kind, secret));
        Assert.Equal(totals, await TotalsAsync(store));
        Assert.IsType<AuditVerdict.Sound>(await new AuditInspection(store.Store).VerifyAsync(None, default));
        Assert.Equal(
            new RequestClaim.Answered(Gone).Answer,
            Assert.IsType<RequestClaim.Answered>(await requests.ClaimAsync("caller", secret.Length + $"{made}", "hash", Company.At(31).At, Company.At(1).At, default)).Answer);
        await using var db = store.Open();
        var row = await db.Contacts.SingleAsync(contact => contact.Id == id);
        Assert.Equal(new Contact.Erased(new DateTimeOffset(Company.At(30).At)), row.ToContact());
        Assert.Equal(version + 1, row.Version);
    }

    /// <summary>What the customers bought, and all that is known of their cards.</summary>
    private static async Task<string> TotalsAsync(TestStore store)
    {
        await using var db = store.Open();
        var customers = await db.Customers.OrderBy(card => card.Id).Select(card => $"{card.Code} {card.Version} {card.Name}").ToListAsync();
        var history = await db.Changes.Where(change => change.Entity == "customers").OrderBy(change => change.Id).Select(change => change.Fields).ToListAsync();

        return $"{await db.SalesLines.SumAsync(line => line.NetUnits)} {await db.SalesLines.CountAsync()} {string.Join('|', customers)} {string.Join('|', history)}";
    }

    private static async Task<string> StateAsync(TestStore store)
    {
        await using var db = store.Open();

        return $"{await db.Contacts.SumAsync(contact => contact.Version)} {await db.Changes.MaxAsync(change => change.Id)} {await db.AuditTrail.CountAsync()}";
    }

    private async Task<(TestStore Store, ContactStore Contacts, ContactErasure Erasure)> OnAsync(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        await using var db = store.Open();

        if (!await db.SalesLines.AnyAsync())
        {
            db.Add(new SalesLineRow
            {
                DocumentNumber = "D1", LineNumber = 1, Date = new(2024, 1, 1), CustomerId = await CustomerAsync(store), RecordedBy = "tester",
                ProductId = await db.Products.Select(product => product.Id).FirstAsync(), QuantityUnits = 1, NetUnits = 12_345, RecordedAt = Company.At(0).At,
            });
            await db.SaveAsync(Company.At(0), default);
        }

        return (store, new ContactStore(store.Store), new ContactErasure(store.Store, Gone));
    }

    private static async Task<long> CustomerAsync(TestStore store)
    {
        await using var db = store.Open();

        return await db.Customers.Where(card => card.Code == "C1").Select(card => card.Id).SingleAsync();
    }

    private static long Done(Either<Seq<ContactError>, long> outcome) =>
        outcome.IfLeft(errors => throw new Xunit.Sdk.XunitException($"Refused: {errors}"));

    private static Seq<ContactError> Refused(Either<Seq<ContactError>, long> outcome) =>
        outcome.Match(Right: _ => throw new Xunit.Sdk.XunitException("It was done."), Left: errors => errors);
}
