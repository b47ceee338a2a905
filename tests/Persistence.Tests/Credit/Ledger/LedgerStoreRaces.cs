using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;

namespace CustomerGraph.Persistence.Tests.Credit.Ledger;

public sealed class LedgerStoreRaces
{
    private const int Shipments = 60;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task However_many_shipments_are_checked_at_once_the_limit_is_not_passed(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        var offices = Enumerable.Range(0, 2).Select(_ => new CreditOffice(store.Store)).ToList();
        offices.ForEach(office => office.Standings.Standing = CreditOffice.Limited(1_000));

        var verdicts = await Task.WhenAll(Enumerable.Range(0, Shipments).Select(number =>
            Task.Run(() => offices[number % 2].ShipAsync(customer, $"S{number}", 70))));

        var admitted = verdicts.Count(verdict => verdict.Admits);
        var ledger = await CreditOffice.ToldAsync(store, customer);

        // Fourteen times seventy is within a thousand, fifteen times is not.
        Assert.Equal(14, admitted);
        Assert.All(verdicts, verdict => Assert.True(verdict is CreditVerdict.WithinLimit or CreditVerdict.NeedsApproval));
        Assert.Equal(Amount.Literal(980), ledger.Figures.Committed);
        Assert.Equal(admitted, ledger.Reservations.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_shipment_that_is_sent_many_times_at_once_is_reserved_once(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        var office = new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => office.ShipAsync(customer, "S1", 100))));

        Assert.Single(verdicts, verdict => verdict is CreditVerdict.WithinLimit);
        Assert.Equal(11, verdicts.Count(verdict => verdict is CreditVerdict.Known));
        Assert.Equal(Amount.Literal(100), (await CreditOffice.ToldAsync(store, customer)).Figures.Committed);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_decides_about_different_customers_gets_on(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CreditOffice.CustomerAsync(store)));
        var office = new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };

        await Task.WhenAll(customers.SelectMany(customer => Enumerable.Range(0, 5).Select(number =>
            Task.Run(() => office.ShipAsync(customer, $"S{number}", 200)))));

        foreach (var customer in customers)
        {
            Assert.Equal(Amount.Literal(1_000), (await CreditOffice.ToldAsync(store, customer)).Figures.Committed);
        }
    }
}
