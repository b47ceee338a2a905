using System.Collections.Concurrent;
using CustomerGraph.Api.Tests.Clients;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Credit;

/// <summary>Decisions about credit by real processes: several at once, and some that die.</summary>
public sealed class CreditOfProcesses
{
    [Theory, OnPostgreSql]
    public async Task Two_hundred_reservations_by_two_processes_use_the_limit_and_never_pass_it(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var office = await OfficeAsync(database, 1);
        var customer = (await CustomersAsync(office))[0];
        await using var first = await CreditBranch.OpenAsync(database.Connection);
        await using var second = await CreditBranch.OpenAsync(database.Connection);

        var payloads = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(() =>
            (number % 2 == 0 ? first : second).DoAsync("reserveCredit", $"customer: \"{customer}\", shipment: \"S{number}\", amount: 9.99"))));

        Assert.Equal(100, payloads.Count(payload => payload["errors"] is null));
        Assert.All(
            payloads.Where(payload => payload["errors"] is not null),
            payload => Assert.Equal("CreditRefusedError", (string?)payload["errors"]![0]!["__typename"]));
        await using var db = office.Open();
        Assert.Equal(999m, (await db.CreditAccounts.SingleAsync()).Reserved);
        await IsWholeAsync(office);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_process_that_is_killed_in_the_middle_of_decisions_leaves_whole_ones_and_all_that_it_confirmed(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var office = await OfficeAsync(database, 6);
        var customers = await CustomersAsync(office);
        var confirmed = new ConcurrentBag<string>();

        for (var round = 0; round < 3; round++)
        {
            await using var branch = await CreditBranch.OpenAsync(database.Connection);
            var before = confirmed.Count;
            var work = customers.Take(6).Select((customer, index) => WorkAsync(branch, customer, $"{round}-{index}", confirmed)).ToList();

            while (confirmed.Count < before + 20 && !work.Exists(done => done.IsFaulted))
            {
                await Task.Delay(5);
            }

            await branch.KillAsync();
            await Task.WhenAll(work);
            await IsWholeAsync(office);
        }

        await using var db = office.Open();
        var stored = await db.CreditEvents.Select(happened => happened.Data).ToListAsync();
        Assert.All(confirmed, document => Assert.Contains(stored, data => data.Contains($"\"{document}\"", StringComparison.Ordinal)));
    }

    /// <summary>Lets shipments out, invoices them, is paid, and takes conditions, until the server is gone.</summary>
    private static async Task WorkAsync(CreditBranch branch, string customer, string name, ConcurrentBag<string> confirmed)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var document = $"{name}-{number}";
                await DoAsync("reserveCredit", $"S{document}", $"shipment: \"S{document}\", amount: 1");
                await DoAsync("recordInvoice", $"I{document}", $"number: \"I{document}\", shipment: \"S{document}\", amount: 1, due: \"2030-01-01\"");
                await DoAsync("recordPayment", $"P{document}", $"number: \"P{document}\", amount: 1, allocations: [{{ invoice: \"I{document}\", amount: 1 }}]");
                await DoAsync("addCondition", $"C{document}", $"number: \"C{document}\", kind: MORTGAGE, value: 1, giver: \"Chen\", from: \"2026-01-01\"");
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            // It was killed.
        }

        async Task DoAsync(string mutation, string document, string input)
        {
            var payload = await branch.DoAsync(mutation, $"customer: \"{customer}\", {input}");
            Assert.True(payload["errors"] is null, payload.ToJsonString());
            confirmed.Add(document);
        }
    }

    /// <summary>What is shown is what happened, nothing of it is missing, and the trail has an entry for all of it.</summary>
    private static async Task IsWholeAsync(RunningServer office)
    {
        await using var db = office.Open();
        var events = await db.CreditEvents.OrderBy(happened => happened.Position).ToListAsync();

        Assert.All(
            events.GroupBy(happened => (happened.CustomerId, happened.Stream, happened.Subject)),
            of => Assert.Equal(Enumerable.Range(1, of.Count()), of.Select(happened => happened.Version)));

        var proposed = events.Where(happened => happened.Step == "PROPOSED" && happened.Actor != "seed").Select(happened => (happened.CustomerId, happened.Subject)).ToHashSet();
        var shown = await db.CreditConditions.Select(condition => new { condition.CustomerId, condition.Number }).ToListAsync();
        Assert.True(proposed.SetEquals(shown.Select(condition => (condition.CustomerId, condition.Number))));

        foreach (var account in await db.CreditAccounts.ToListAsync())
        {
            Assert.Equal(await ToldAsync(office, account), (account.Reserved, account.Invoiced, account.OnNotes, account.CreditBalance));
            Assert.Equal(account.Invoiced, await db.CreditItems.Where(item => item.CustomerId == account.CustomerId).SumAsync(item => item.Open));
        }

        Assert.IsType<AuditVerdict.Sound>(await new AuditInspection(office.Store).VerifyAsync(Option<Domain.Access.Audit.AuditHead>.None, default));
    }

    /// <summary>The figures as the events tell them to somebody who remembers nothing.</summary>
    private static async Task<(decimal Reserved, decimal Invoiced, decimal Notes, decimal CreditBalance)> ToldAsync(RunningServer office, CreditAccountRow account)
    {
        var goods = new ShipmentInMind(Amount.Literal(1), Option<string>.None, Option<string>.None, IsPrepaid: false, new DateOnly(2026, 7, 1));
        var told = await CreditSamples.Ledgers(office.Store).PreviewAsync(account.CustomerId, goods, new Authorship("test", RunningServer.Now), default);
        var figures = told.Match(Right: outcome => outcome.Before, Left: refusal => throw new InvalidOperationException($"{refusal}"));

        return (figures.Reserved.Value, figures.Invoiced.Value, figures.Notes.Value, figures.CreditBalance.Value);
    }

    /// <summary>A company some of whose customers have a limit of 1,000, and a server beside those that are tested.</summary>
    private static async Task<RunningServer> OfficeAsync(TemporaryDatabase database, int limited)
    {
        var folder = Directory.CreateTempSubdirectory("credit-");

        try
        {
            SmallCompany.WriteTo(folder.FullName);
            var office = await RunningServer.OverAsync(StoreSettings.Parse(database.Connection), folder.FullName);

            for (var number = 1; number <= limited; number++)
            {
                await using var db = office.Open();
                await CreditSeeds.GiveAsync(db, $"C{number:000}", 1_000);
            }

            return office;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> CustomersAsync(RunningServer office)
    {
        await using var db = office.Open();

        return [.. (await db.Customers.OrderBy(card => card.Code).Select(card => card.Id).ToListAsync()).Select(id => GlobalId.Write("Customer", id))];
    }
}
