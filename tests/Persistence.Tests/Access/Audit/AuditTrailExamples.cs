using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Access.Audit;

public sealed class AuditTrailExamples
{
    private static readonly Authorship Ada = new("ada", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)) { Operation = "changeCustomer" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_change_is_in_the_trail_with_the_names_of_its_fields_and_without_their_values(DatabaseKind kind)
    {
        await using var store = await CompanyAsync(kind);

        await ChangeAsync(store, "C1", "A name that is nobody's business");

        var entry = await LastAsync(store);
        Assert.Equal(
            new AuditFact(AuditKind.Change, "ada", new DateTimeOffset(Ada.At), "changeCustomer", "customers", "C1", 1, Seq1("name")),
            entry.ToEntry().Entry.Fact);
        Assert.DoesNotContain("nobody's business", entry.Fields, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_new_row_is_in_the_trail_under_its_code_with_the_fields_that_it_has(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var made = await new CardStore(store.Store).CreateAsync(new CardEntry("N1", "New", Channel.Retail) { Bank = "Bank" }, Ada, default);

        var entry = await LastAsync(store);
        Assert.True(made.IsRight);
        Assert.Equal(("customers", "N1"), (entry.SubjectType, entry.SubjectCode));
        Assert.Contains("bank", AuditMapping.ReadFields(entry.Fields));
        Assert.DoesNotContain("phone", AuditMapping.ReadFields(entry.Fields));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_not_committed_is_in_neither_table_and_the_next_one_goes_on_from_the_last(DatabaseKind kind)
    {
        await using var store = await CompanyAsync(kind);
        var before = await store.ValueAsync("SELECT count(*) FROM audit_trail");

        await using (var db = store.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await RenameAsync(db, "C1", "Never");
        }

        Assert.Equal(before, await store.ValueAsync("SELECT count(*) FROM audit_trail"));
        await ChangeAsync(store, "C2", "Now");
        await IsWholeAsync(store);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_is_changed_when_it_cannot_be_recorded(DatabaseKind kind)
    {
        await using var store = await CompanyAsync(kind);
        await new Attacker(store).DropTriggersAsync();
        await new Attacker(store).TruncateAsync(1);

        await Assert.ThrowsAsync<AuditTrailBrokenException>(() => ChangeAsync(store, "C1", "Unseen"));

        Assert.Equal("Name of C1", await store.ValueAsync("SELECT name FROM customers WHERE code = 'C1'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_saved_in_bulk_is_recorded_by_whoever_saves_it(DatabaseKind kind)
    {
        await using var store = await CompanyAsync(kind);
        var before = (long)(await store.ValueAsync("SELECT count(*) FROM audit_trail"))!;

        await using (var db = store.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await db.Customers.AsTracking().ToListAsync()).ForEach(customer => customer.Name += "!");
            await db.SaveInBulkAsync(Ada, default);
            await db.RecordAsync([Ada.Does(AuditKind.Change, "files", "customers.csv") with { Rows = 3 }], default);
            await transaction.CommitAsync();
        }

        Assert.Equal(before + 1, await store.ValueAsync("SELECT count(*) FROM audit_trail"));
        await IsWholeAsync(store);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Eight_writers_at_once_keep_one_chain(DatabaseKind kind)
    {
        await using var store = await CompanyAsync(kind);
        var before = (long)(await store.ValueAsync("SELECT count(*) FROM audit_trail"))!;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var turn = 0; turn < 6; turn++)
            {
                if (turn % 2 == 0)
                {
                    await new AuditTrail(store.Store).RecordReadsAsync(
                        Company.At(turn, $"reader {writer}"), [new FieldRead("customers", "C1", Seq1("bank"), true)], default);
                }
                else
                {
                    await using var db = store.Open();
                    db.Add(new CustomerRow { Code = $"W{writer}-{turn}", Name = "New" });
                    await db.SaveAsync(Company.At(turn, $"writer {writer}"), default);
                }
            }
        })));

        Assert.Equal(before + 48, await store.ValueAsync("SELECT count(*) FROM audit_trail"));
        await IsWholeAsync(store);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_comes_from_outside_does_not_keep_the_trail_from_being_written(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var hostile = new string('x', 1_000) + "\0\ud800";

        await new AuditTrail(store.Store).RecordAsync(
            [new AuditFact(AuditKind.SignIn, hostile, DateTimeOffset.UnixEpoch.AddTicks(7), hostile, hostile, hostile, 1, Seq1(hostile), false, hostile)],
            default);

        await IsWholeAsync(store);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_entry_without_the_transaction_of_what_it_is_about_is_a_defect(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await using var db = store.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.RecordAsync([Ada.Does(AuditKind.Change, "t", None)], default));
    }

    [Fact]
    public async Task In_memory_there_is_a_trail_too()
    {
        await using var store = TestStore.InMemory();
        await Company.FillAsync(store);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(reader => new AuditTrail(store.Store).RecordReadsAsync(
            Company.At(1, $"reader {reader}"), [new FieldRead("customers", "C1", Seq1("bank"), true)], default)));

        await using var db = store.Open();
        var trail = await db.AuditTrail.OrderBy(row => row.Position).ToListAsync();
        var head = (await db.AuditHeads.SingleAsync()).ToHead().IfNone(AuditHead.Start);
        Assert.Equal(trail.Count, head.Count);
        Assert.Equal(Option<AuditDefect>.None, AuditChain.Verify(trail.Select(row => row.ToEntry()), head));
    }

    private static async Task<TestStore> CompanyAsync(DatabaseKind kind)
    {
        var store = await TestStore.OnAsync(kind);
        await Company.FillAsync(store);

        return store;
    }

    private static async Task ChangeAsync(TestStore store, string code, string name)
    {
        await using var db = store.Open();
        await RenameAsync(db, code, name);
    }

    private static async Task RenameAsync(CustomerGraphDb db, string code, string name)
    {
        (await db.Customers.AsTracking().SingleAsync(customer => customer.Code == code)).Name = name;
        await db.SaveAsync(Ada, default);
    }

    private static async Task<AuditRow> LastAsync(TestStore store)
    {
        await using var db = store.Open();

        return await db.AuditTrail.OrderByDescending(row => row.Position).FirstAsync();
    }

    private static async Task IsWholeAsync(TestStore store) =>
        Assert.IsType<AuditVerdict.Sound>(await new AuditInspection(store.Store).VerifyAsync(None, default));
}
