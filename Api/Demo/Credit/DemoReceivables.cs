using System.Globalization;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Standings;
using CustomerGraph.Persistence.Store;
using static CustomerGraph.Api.Demo.Credit.DemoDesk;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Demo.Credit;

/// <summary>What the demo company's customers owe: something in every stage, and notes in every state.</summary>
internal sealed class DemoReceivables
{
    private readonly LedgerStore ledgers;
    private readonly OverLimitStore requests;
    private readonly DemoDesk desk;
    private readonly CancellationToken cancellation;

    public DemoReceivables(IStore store, DemoDesk desk, CancellationToken cancellation)
    {
        var (counter, cache, standings, policies) = (new CreditDesk(store), new LedgerCache(), new StoredStandings(ConditionPolicy.Default), new StoredPolicies());
        (ledgers, requests) = (new LedgerStore(store, counter, cache, standings, policies), new OverLimitStore(store, counter, cache, standings, policies));
        (this.desk, this.cancellation) = (desk, cancellation);
    }

    /// <summary>Shipments and invoices within the limit, paid in time or late, in part or not at all.</summary>
    /// <param name="customer">The key of the customer.</param>
    /// <param name="limit">Its limit.</param>
    /// <param name="late">How many days it pays late; below zero for one that does not pay the last invoice.</param>
    public async Task TradeAsync(long customer, decimal limit, int late)
    {
        var amount = Amount.Literal(decimal.Round(limit / 8));

        foreach (var (number, ago) in new[] { (1, 280), (2, 150), (3, 70) })
        {
            await ShipAsync(customer, $"{number}", amount, ago);

            if (number < 3 || late >= 0)
            {
                var paid = Math.Max(0, ago - 60 - Math.Max(0, late));
                await WriteAsync(customer, new LedgerCommand.Receive(
                    new FundsId(FundsKind.Payment, $"PM-{number}"), amount, None, Seq1(new Part($"IV-{number}", amount)), Day(paid)), paid);
            }
        }

        await ReserveAsync(customer, "SH-9", amount, 2);
    }

    /// <summary>Notes in a state each, a credit note, a payment on account, and an amount that is given up.</summary>
    public async Task NotesAsync(long customer, decimal limit)
    {
        var amount = Amount.Literal(decimal.Round(limit / 20));
        NoteStep?[] steps = [null, NoteStep.Discount, NoteStep.Endorse, NoteStep.Settle, NoteStep.Dishonour];

        foreach (var (index, step) in steps.Index())
        {
            await ShipAsync(customer, $"N{index}", amount, 120);
            await WriteAsync(customer, new LedgerCommand.ReceiveNote(
                $"NT-{index}", amount, Day(step is NoteStep.Settle or NoteStep.Dishonour ? 30 : -60), Seq1(new Part($"IV-N{index}", amount)), Day(100)), 100);

            if (step is { } move)
            {
                await WriteAsync(customer, new LedgerCommand.MoveNote($"NT-{index}", move, Day(25)), 25);
            }
        }

        await ShipAsync(customer, "W", amount, 260);
        await WriteAsync(customer, new LedgerCommand.WriteOff("WO-1", "IV-W", amount, Day(20)), 20);
        await ShipAsync(customer, "C", amount, 40);
        await WriteAsync(customer, new LedgerCommand.Receive(
            new FundsId(FundsKind.CreditNote, "CN-1"), amount, None, Seq1(new Part("IV-C", amount)), Day(15)), 15);
        await WriteAsync(customer, new LedgerCommand.Receive(
            new FundsId(FundsKind.Payment, "PM-9"), amount, None, LanguageExt.Seq<Part>.Empty, Day(10)), 10);
    }

    /// <summary>A request for a shipment above the limit; nobody has decided.</summary>
    public async Task AskAsync(long customer, decimal limit) => Done(await requests.RequestAsync(
        customer, new CheckedCommand.Reserve("SH-99", None, Amount.Literal(decimal.Round(limit * 1.1m)), Day(1)), "Order for the holidays 節日訂單", desk.Seller, At(desk.Seller, 1), cancellation));

    private async Task ShipAsync(long customer, string number, Amount amount, int ago)
    {
        await ReserveAsync(customer, $"SH-{number}", amount, ago);
        await CheckAsync(customer, new CheckedCommand.Invoice($"IV-{number}", $"SH-{number}", amount, Day(ago - 60), Day(ago)), ago, 11);
    }

    private Task ReserveAsync(long customer, string shipment, Amount amount, int ago) =>
        CheckAsync(customer, new CheckedCommand.Reserve(shipment, None, amount, Day(ago)), ago, 10);

    private async Task CheckAsync(long customer, CheckedCommand goods, int ago, int hour)
    {
        var outcome = Done(await ledgers.CheckAsync(customer, goods, At(desk.Seller, ago, hour), cancellation));

        if (outcome.Events.IsEmpty)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The demo was refused {goods}: {outcome.Verdict}"));
        }
    }

    private async Task WriteAsync(long customer, LedgerCommand document, int ago) =>
        Done(await ledgers.WriteAsync(customer, document, At(desk.Office, ago, 12), cancellation));
}
