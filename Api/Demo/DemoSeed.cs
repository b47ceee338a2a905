using CustomerGraph.Api.Demo.Credit;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace CustomerGraph.Api.Demo;

/// <summary>Fills an empty store with a company to look at; always the same one.</summary>
internal sealed class DemoSeed(IStore store)
{
    private const int Seed = 20_231_101;
    private const int LinesPerReport = 5_000;

    /// <summary>Fills the store in one commit, if there is nothing in it; then decides about credit, step by step.</summary>
    public async Task FillAsync(IAnsiConsole console, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        if (await db.Customers.AnyAsync(cancellation) || await db.Products.AnyAsync(cancellation)
            || await db.Employees.AnyAsync(cancellation))
        {
            return;
        }

        var by = new Authorship("demo", new DateTimeOffset(DemoCalendar.End, TimeOnly.MinValue, TimeSpan.Zero)) { Operation = "demo" };

        await console.Progress().StartAsync(async progress =>
        {
            var lines = progress.AddTask("Demo data", maxValue: DemoSales.Lines);
            var credit = progress.AddTask("Demo credit", maxValue: DemoCredit.Customers);
            var (people, customers) = await FillAsync(db, by, lines.Increment, cancellation);

            // The largest ones have most to decide about.
            await new DemoCredit(store, DemoDesk.Of(people)).FillAsync(
                [.. customers.OrderByDescending(customer => customer.Appetite).Select(customer => customer.Row.Id)], () => credit.Increment(1), cancellation);
        });
    }

    private static async Task<(IReadOnlyList<EmployeeRow> People, IReadOnlyList<DemoCustomer> Customers)> FillAsync(
        CustomerGraphDb db,
        Authorship by,
        Action<double> report,
        CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        var (people, salespeople) = DemoPeople.Make(Seed);
        var products = DemoProducts.Make(Seed);
        db.AddRange(people);
        db.AddRange(products);
        await db.SaveInBulkAsync(by, cancellation);

        var customers = DemoCustomers.Make(
            Seed, salespeople, people.Single(person => person.Role == Role.CardCustodian));
        db.AddRange(customers.Select(customer => customer.Row));
        await db.SaveInBulkAsync(by, cancellation);
        var contacts = DemoContacts.Make(Seed, [.. customers.Select(customer => customer.Row)]);
        db.AddRange(contacts);
        await db.SaveInBulkAsync(by, cancellation);
        var complaints = DemoComplaints.Make(Seed, [.. customers.Select(customer => customer.Row)], people, products);
        await db.AddComplaintsAsync(complaints, cancellation);
        db.ChangeTracker.Clear();

        await using var ledger = await LedgerWriter.BeginAsync(db, by, cancellation);
        var written = 0;

        foreach (var line in DemoSales.Make(Seed, customers, products))
        {
            await ledger.AddAsync(line, cancellation);

            if (++written % LinesPerReport == 0)
            {
                report(LinesPerReport);
            }
        }

        await ledger.CompleteAsync(cancellation);
        await Classification.RunAsync(db, by, cancellation);
        await db.RecordAsync(
            [by.Does(AuditKind.Change, "files", "demo") with { Rows = people.Count + products.Count + customers.Count + contacts.Count + complaints.Count + written }],
            cancellation);
        await transaction.CommitAsync(cancellation);

        return (people, customers);
    }
}
