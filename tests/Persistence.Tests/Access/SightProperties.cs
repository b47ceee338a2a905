using CustomerGraph.Persistence.Access;
using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Access;

/// <summary>Every way to a customer's rows is tried, for people who may see some of them.</summary>
public sealed class SightProperties(SightProperties.Charges charges) : IClassFixture<SightProperties.Charges>
{
    [SqliteProperty]
    public Task Nobody_gets_other_peoples_rows_from_SQLite(byte[] people, byte keeper) =>
        SeesJustItsOwn(DatabaseKind.Sqlite, people, keeper, query => query);

    [PostgreSqlProperty]
    public Task Nobody_gets_other_peoples_rows_from_PostgreSQL(byte[] people, byte keeper) =>
        SeesJustItsOwn(DatabaseKind.PostgreSql, people, keeper, query => query);

    /// <summary>The server's own lock holds where the first one was forgotten.</summary>
    [PostgreSqlProperty]
    public Task Nobody_gets_other_peoples_rows_from_PostgreSQL_by_a_query_without_the_rule(byte[] people, byte keeper) =>
        SeesJustItsOwn(DatabaseKind.PostgreSql, people, keeper, query => query.IgnoreQueryFilters());

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_connection_remembers_nothing_of_whom_it_served_before(DatabaseKind kind)
    {
        var (store, employees) = await charges.OnAsync(kind);

        Assert.NotEmpty(await CodesAsync(store.Store, new Sight.Charge([employees[0]], null)));
        Assert.Empty(await CodesAsync(store.Store, Sight.None));
        Assert.Equal(Charges.Customers, (await CodesAsync(store.Store, Sight.All)).Count);
        Assert.Empty(await CodesAsync(store.Store, Sight.None));
    }

    [PostgreSqlTheory]
    [InlineData("UPDATE customers SET name = 'mine' WHERE TRUE", 1)]
    [InlineData("DELETE FROM targets", 1)]
    public async Task Statements_past_the_rule_change_nothing_out_of_sight(string statement, int rowsOfOneEmployee)
    {
        var (store, employees) = await charges.OnAsync(DatabaseKind.PostgreSql);
        await using var db = store.Store.Open(new Sight.Charge([employees[1]], null));
        await using var transaction = await db.Database.BeginTransactionAsync();
        var own = await db.Customers.CountAsync();

        Assert.Equal(own * rowsOfOneEmployee, await db.Database.ExecuteSqlRawAsync(statement));
    }

    [PostgreSqlTheory]
    [InlineData("UPDATE sales_lines SET net_units = 0")]
    [InlineData("DELETE FROM changes")]
    [InlineData("ALTER TABLE customers DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY sight ON customers")]
    [InlineData("TRUNCATE targets")]
    [InlineData("DELETE FROM contacts")]
    [InlineData("UPDATE personal_values SET fields = '[]'")]
    public async Task Those_who_serve_own_nothing(string statement)
    {
        var (store, _) = await charges.OnAsync(DatabaseKind.PostgreSql);
        await using var db = store.Store.Open(Sight.All);

        Assert.Equal(
            Npgsql.PostgresErrorCodes.InsufficientPrivilege,
            (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => db.Database.ExecuteSqlRawAsync(statement))).SqlState);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_makes_a_card_that_they_could_not_see_or_hands_one_on_out_of_their_sight(DatabaseKind kind)
    {
        var (store, employees) = await charges.OnAsync(kind);
        var cards = new CardStore(store.Store);
        var by = new Authorship("E1", DateTimeOffset.UnixEpoch, new Sight.Charge([employees[0]], null));

        var own = Assert.Single((await cards.CreateAsync(
            new("own " + kind, "Own", Domain.Customers.Channel.Retail, Salesperson: "E1"), by, default)).RightToSeq());

        Assert.Equal("salespersonCode", Refusal(await cards.CreateAsync(
            new("other " + kind, "Other", Domain.Customers.Channel.Retail, Salesperson: "E2"), by, default)));
        Assert.Equal("salespersonCode", Refusal(await cards.ChangeAsync(own, 1, card => card with { Salesperson = "E2" }, by, default)));
        Assert.Single((await cards.ChangeAsync(own, 1, card => card with { Name = "Own still" }, by, default)).RightToSeq());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_ones_card_cannot_be_changed_and_is_as_one_that_is_not_there(DatabaseKind kind)
    {
        var (store, employees) = await charges.OnAsync(kind);
        var cards = new CardStore(store.Store);
        await using var db = store.Open();
        var other = await db.Customers.Where(card => card.SalespersonId == employees[1]).Select(card => card.Id).FirstAsync();
        var by = new Authorship("E1", DateTimeOffset.UnixEpoch, new Sight.Charge([employees[0]], null));

        Assert.Equal(
            await cards.VerifyAsync(-1, 1, by, default),
            await cards.VerifyAsync(other, 1, by, default));
    }

    private static string Refusal(LanguageExt.Either<LanguageExt.Seq<Domain.Customers.CardError>, long> outcome) =>
        Assert.IsType<Domain.Customers.CardError.Invalid>(Assert.Single(outcome.LeftToSeq().Flatten())).Error.Field;

    private static async Task<IReadOnlyList<string>> CodesAsync(IStore store, Sight sight)
    {
        await using var db = store.Open(sight);

        return await db.Customers.Where(card => card.Code.StartsWith("S-")).Select(card => card.Code).ToListAsync();
    }

    private async Task SeesJustItsOwn(
        DatabaseKind kind, byte[] people, byte keeper, Func<IQueryable<CustomerRow>, IQueryable<CustomerRow>> asked)
    {
        var (store, employees) = await charges.OnAsync(kind);
        long Key(byte number) => employees[number % employees.Count];
        var sight = new Sight.Charge([.. people.Take(3).Select(Key)], keeper % 3 == 0 ? null : Key(keeper));
        await using var all = store.Open();
        var seen = (await all.Customers.Where(card => card.Code.StartsWith("S-")).ToListAsync())
            .Where(card => sight.Covers(card.SalespersonId, card.CustodianId)).Select(card => card.Id).Order().ToList();
        await using var db = store.Store.Open(sight);
        var cards = asked(db.Customers.Where(card => card.Code.StartsWith("S-")));
        var ignored = asked(db.Customers) != db.Customers;
        var lines = ignored ? db.SalesLines.IgnoreQueryFilters() : db.SalesLines;
        var changes = ignored ? db.Changes.IgnoreQueryFilters() : db.Changes;
        var contacts = ignored ? db.Contacts.IgnoreQueryFilters() : db.Contacts;
        var values = ignored ? db.PersonalValues.IgnoreQueryFilters() : db.PersonalValues;
        var targets = ignored ? db.Targets.IgnoreQueryFilters() : db.Targets;

        Assert.Equal(seen, await cards.Select(card => card.Id).OrderBy(id => id).ToListAsync());
        Assert.Equal(seen.Count, await cards.CountAsync());
        Assert.Equal(seen, await lines.Select(line => line.CustomerId).OrderBy(id => id).ToListAsync());
        Assert.Equal(seen.Sum(), await lines.SumAsync(line => line.NetUnits));
        Assert.Equal(seen, await cards.SelectMany(card => card.SalesLines).Select(line => line.CustomerId).OrderBy(id => id).ToListAsync());
        Assert.Equal(seen, await changes.Where(change => change.Entity == "customers" && change.Actor == "sights")
            .Select(change => change.EntityId).OrderBy(id => id).ToListAsync());
        Assert.Equal(seen, await contacts.Select(contact => contact.CustomerId).OrderBy(id => id).ToListAsync());
        Assert.Equal(
            await all.Contacts.Where(contact => seen.Contains(contact.CustomerId)).Select(contact => contact.Id).OrderBy(id => id).ToListAsync(),
            await changes.Where(change => change.Entity == "contacts").Select(change => change.EntityId).OrderBy(id => id).ToListAsync());
        Assert.Equal(seen.Count, await values.CountAsync());
        Assert.Equal(seen, await targets.Where(target => target.CustomerId != null)
            .Select(target => target.CustomerId!.Value).OrderBy(id => id).ToListAsync());
        Assert.Equal(
            seen.Count,
            await (ignored ? db.Employees.IgnoreQueryFilters() : db.Employees)
                .SelectMany(employee => employee.Customers).CountAsync(card => card.Code.StartsWith("S-") && card.SalespersonId != null)
            + seen.Count(id => all.Customers.Any(card => card.Id == id && card.SalespersonId == null)));
    }

    /// <summary>Thirty customers with a line, a target, a contact and a history each, in the charge and the keeping of five people and nobody.</summary>
    public sealed class Charges : IAsyncLifetime
    {
        public const int Customers = 30;

        private readonly Dictionary<DatabaseKind, Lazy<Task<(TestStore Store, IReadOnlyList<long> Employees)>>> made =
            Enum.GetValues<DatabaseKind>().ToDictionary(
                kind => kind, kind => new Lazy<Task<(TestStore, IReadOnlyList<long>)>>(() => MakeAsync(kind)));

        internal Task<(TestStore Store, IReadOnlyList<long> Employees)> OnAsync(DatabaseKind kind) => made[kind].Value;

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            foreach (var one in made.Values.Where(one => one.IsValueCreated))
            {
                await (await one.Value).Store.DisposeAsync();
            }
        }

        private static async Task<(TestStore, IReadOnlyList<long>)> MakeAsync(DatabaseKind kind)
        {
            var store = await TestStore.OnAsync(kind);
            var by = Company.At(1, "sights");
            await using var db = store.Open();
            var employees = Enumerable.Range(1, 5).Select(n => new EmployeeRow { Code = $"E{n}", Name = $"E{n}" }).ToList();
            var product = new ProductRow { Sku = "P", Name = "P" };
            db.AddRange(employees);
            db.Add(product);
            await db.SaveAsync(Company.At(0), default);
            var customers = Enumerable.Range(0, Customers).Select(n => new CustomerRow
            {
                Code = $"S-{n}",
                Name = $"S-{n}",
                SalespersonId = n % 6 == 5 ? null : employees[n % 6].Id,
                CustodianId = n % 4 == 3 ? null : employees[n * 7 % 5].Id,
            }).ToList();
            db.AddRange(customers);
            await db.SaveAsync(by, default);
            db.AddRange(customers.Select(card => new SalesLineRow
            {
                DocumentNumber = card.Code, LineNumber = 1, Date = new(2024, 1, 1), CustomerId = card.Id, ProductId = product.Id,
                QuantityUnits = 10_000, NetUnits = card.Id, RecordedAt = by.At, RecordedBy = by.Actor,
            }));
            db.AddRange(customers.Select(card =>
            {
                var contact = ContactRows.New(card.Id, card.Code, 1);
                contact.Take(new Contact.Present(new ContactEntry($"Contact of {card.Code}").Read(by.Day).IfFail(_ => null!)));

                return contact;
            }));
            db.AddRange(customers.Select(card => new TargetRow { Year = 2024, Month = 1, Amount = 1, CustomerId = card.Id }));
            await db.SaveAsync(Company.At(2), default);

            return (store, [.. employees.Select(employee => employee.Id)]);
        }
    }
}
