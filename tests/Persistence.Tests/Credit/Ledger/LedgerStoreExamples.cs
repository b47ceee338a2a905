using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Credit.Ledger;

public sealed class LedgerStoreExamples
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_happened_cannot_be_changed_or_deleted(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        await Open(store).ShipAsync(customer, "S1", 100);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.ExecuteAsync("UPDATE credit_events SET actor = 'x'"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.ExecuteAsync("DELETE FROM credit_events"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_refused_shipment_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        await Open(store).ShipAsync(customer, "S1", 1_001);
        await using var db = store.Open();

        Assert.Equal(0, await db.CreditEvents.CountAsync() + await db.CreditAccounts.CountAsync());
        Assert.False(await db.AuditTrail.AnyAsync(entry => entry.Operation == "test"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_step_says_by_whom_and_by_which_policy_and_is_on_the_audit_trail(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        await Open(store).ShipAsync(customer, "S1", 100);
        await using var db = store.Open();
        var happened = await db.CreditEvents.SingleAsync();
        var code = await db.Customers.Where(row => row.Id == customer).Select(row => row.Code).SingleAsync();
        var entry = await db.AuditTrail.SingleAsync(one => one.Operation == "test");

        Assert.Equal(("RESERVED", 1, "seller", (int?)1, CreditOffice.By.At), (happened.Step, happened.Version, happened.Actor, happened.Policy, happened.At));
        Assert.Equal(("customers", code, """["RESERVED"]"""), (entry.SubjectType, entry.SubjectCode, entry.Fields));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_customer_out_of_sight_is_as_one_that_is_not_there(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        var office = Open(store);
        await office.ShipAsync(customer, "S1", 100);
        var stranger = new Authorship("stranger", DateTimeOffset.UnixEpoch, new Sight.Charge([1], 1));

        foreach (var id in (long[])[customer, -1])
        {
            Assert.Equal(new LedgerRefusal.NotFound(), await office.Ledgers.PreviewAsync(id, CreditOffice.Shipment("S2", 1), stranger, default));
            Assert.Equal(new LedgerRefusal.NotFound(), await office.Ledgers.CheckAsync(id, CreditOffice.Shipment("S2", 1), stranger, default));
            Assert.Equal(
                new LedgerRefusal.NotFound(),
                await office.Ledgers.WriteAsync(id, new LedgerCommand.Release("S1", CreditOffice.By.Day), stranger, default));
        }

        await using var db = store.Store.Open(stranger.Sight);

        Assert.Equal(0, await db.CreditEvents.CountAsync() + await db.CreditAccounts.CountAsync());
        Assert.Equal(Amount.Literal(100), (await CreditOffice.ToldAsync(store, customer)).Figures.Committed);
    }

    [PostgreSqlFact]
    public async Task PostgreSql_itself_keeps_credit_from_those_who_may_not_see_the_customer()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.PostgreSql);
        var customer = await CreditOffice.CustomerAsync(store);
        await Open(store).ShipAsync(customer, "S1", 100);
        await Open(store).Ledgers.WriteAsync(
            customer, new LedgerCommand.Import("I1", Amount.Literal(10), CreditOffice.By.Day, CreditOffice.By.Day), CreditOffice.By, default);
        await using var db = store.Store.Open(Sight.None);

        Assert.Equal(0, await db.CreditEvents.IgnoreQueryFilters().CountAsync());
        Assert.Equal(0, await db.CreditAccounts.IgnoreQueryFilters().CountAsync());
        Assert.Equal(0, await db.CreditItems.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task A_store_in_memory_checks_one_shipment_after_the_other_too()
    {
        await using var store = TestStore.InMemory();
        var customer = await CreditOffice.CustomerAsync(store);
        var office = Open(store);
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => office.ShipAsync(customer, $"S{number}", 300))));

        Assert.Equal(3, verdicts.Count(verdict => verdict.Admits));
    }

    private static CreditOffice Open(TestStore store) => new(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };
}
