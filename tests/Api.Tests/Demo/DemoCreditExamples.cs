using CustomerGraph.Api.Demo.Credit;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Api.Tests.Demo;

public sealed class DemoCreditExamples
{
    [Fact]
    public async Task There_is_something_in_every_state_and_stage()
    {
        using var database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);
        await using var services = new ServiceCollection().AddStore(StoreSettings.Parse(database.Connection)).BuildServiceProvider();
        var store = services.GetRequiredService<IStore>();
        await StoreStart.PrepareAsync(store, default);
        await using var db = store.Open(Sight.All);
        var people = new[] { Role.Salesperson, Role.SalesManager, Role.HeadOffice, Role.GeneralManager }
            .Select((role, index) => new EmployeeRow { Code = $"E{index}", Name = $"{role}", Role = role }).ToList();
        var customers = Enumerable.Range(1, DemoCredit.Customers).Select(number => new CustomerRow { Code = $"C{number:00}", Name = "Customer" }).ToList();
        db.AddRange(people);
        db.AddRange(customers);
        await db.SaveAsync(new Authorship("test", DateTimeOffset.UnixEpoch), default);

        await new DemoCredit(store, DemoDesk.Of(people)).FillAsync([.. customers.Select(customer => customer.Id)], () => { }, default);

        Assert.Equal(Enum.GetValues<TradeCardState>(), await db.TradeCards.Select(card => card.State).Distinct().Order().ToListAsync());
        Assert.Equal([LimitChangeState.Proposed, LimitChangeState.Endorsed], await db.LimitChanges.Select(change => change.State).Distinct().Order().ToListAsync());
        Assert.Equal([SupplyState.Suspended], await db.SupplyHolds.Select(hold => hold.State).ToListAsync());
        Assert.Equal(1, await db.OverLimitRequests.CountAsync());
        Assert.Equal(DemoCredit.Customers * 2, await db.FinancialStatements.CountAsync());
        Assert.True(await db.CreditReviews.Select(review => review.Grade).Distinct().CountAsync() > 2);

        var ledgers = (await db.ReadEventsAsync(LedgerEventCodec.Instance, [.. customers.Select(customer => customer.Id)], default))
            .Select(history => LedgerWorkflow.Evolve(CreditLedger.Empty, LanguageExt.Prelude.toSeq(history))).ToList();
        Assert.All(Enum.GetValues<CreditStage>(), stage => Assert.Contains(ledgers, ledger => ledger.In(stage) > Amount.Zero));
        Assert.Equal(Enum.GetValues<NoteState>(), ledgers.SelectMany(ledger => ledger.Notes.Values).Select(note => note.State).Distinct().Order());
    }
}
