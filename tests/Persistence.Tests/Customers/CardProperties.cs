using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Customers;

public sealed class CardProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    /// <summary>The code is not the generator's: each card of the law needs one of its own.</summary>
    private static int made;

    [SqliteProperty]
    public Task A_card_that_is_kept_in_SQLite_comes_back_the_same(CustomerCard first, CustomerCard second) =>
        ComesBack(DatabaseKind.Sqlite, first, second);

    [PostgreSqlProperty]
    public Task A_card_that_is_kept_in_PostgreSQL_comes_back_the_same(CustomerCard first, CustomerCard second) =>
        ComesBack(DatabaseKind.PostgreSql, first, second);

    [SqliteProperty]
    public Task What_is_said_of_a_card_comes_back_the_same_from_SQLite(Enthusiasm judged, KeyCustomer key) =>
        ComesBack(DatabaseKind.Sqlite, judged, key);

    [PostgreSqlProperty]
    public Task What_is_said_of_a_card_comes_back_the_same_from_PostgreSQL(Enthusiasm judged, KeyCustomer key) =>
        ComesBack(DatabaseKind.PostgreSql, judged, key);

    private async Task ComesBack(DatabaseKind kind, CustomerCard first, CustomerCard second)
    {
        var store = await stores.OnAsync(kind);
        var cards = new CardStore(store.Store);
        var code = $"{kind} {Interlocked.Increment(ref made)}";

        var id = (await cards.CreateAsync(Entry(first) with { Code = code }, Company.At(1), default)).IfLeft(_ => 0);
        Assert.Equal(first with { Code = code }, await ReadAsync(store, id));

        await cards.ChangeAsync(id, 1, _ => Entry(second), Company.At(2), default);
        Assert.Equal(second with { Code = code }, await ReadAsync(store, id));
    }

    private async Task ComesBack(DatabaseKind kind, Enthusiasm judged, KeyCustomer key)
    {
        var store = await stores.OnAsync(kind);
        long id;

        await using (var db = store.Open())
        {
            var row = new CustomerRow { Code = $"{kind} {Interlocked.Increment(ref made)}", KeyReason = key.Reason, KeySince = key.Since };
            row.Take(judged);
            db.Add(row);
            await db.SaveAsync(Company.At(1), default);
            id = row.Id;
        }

        await using var later = store.Open();
        var read = await later.Customers.SingleAsync(card => card.Id == id);

        Assert.Equal(judged, new Enthusiasm(read.Enthusiasm!.Value, read.EnthusiasmOn!.Value, LanguageExt.Prelude.Optional(read.EnthusiasmNote)));
        Assert.Equal(key, new KeyCustomer(read.KeyReason!, read.KeySince!.Value));
    }

    private static async Task<CustomerCard> ReadAsync(TestStore store, long id)
    {
        await using var db = store.Open();
        var employees = await EmployeeCodes.ReadAsync(db, default);
        var row = await db.Customers.SingleAsync(card => card.Id == id);

        return row.ToEntry(employees.CodeOf).Read().IfFail(errors => throw new Xunit.Sdk.XunitException($"{errors}"));
    }

    private static CardEntry Entry(CustomerCard card) => new(
        card.Code, card.Name, card.Channel, card.LegalRepresentative, card.Industry,
        card.Place.SalesGroup, card.Place.Country, card.Place.Region, card.Place.State, card.Place.City,
        card.Address.Line1, card.Address.Line2, card.Address.PostalCode, card.Address.Phone,
        card.Employees, card.AnnualSales.Map(amount => amount.Value), card.AnnualRevenue.Map(amount => amount.Value),
        card.YearOpened, card.Bank, card.OrderFrequency, card.Salesperson, card.Custodian, card.Standing);
}
