using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Standings;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Credit;

/// <summary>Something of every kind of decision, for a few customers of a company.</summary>
internal static class CreditSamples
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Signatory Seller = Signatory.Of("E3", Role.Salesperson);
    private static readonly Signatory Manager = Signatory.Of("E2", Role.SalesManager);
    private static readonly Signatory Chief = Signatory.Of("E1", Role.GeneralManager);

    /// <summary>Fills them in for the first customers.</summary>
    public static async Task FillAsync(IStore store)
    {
        await using var db = store.Open(Sight.All);
        var ledgers = Ledgers(store);

        foreach (var customer in await db.Customers.OrderBy(card => card.Id).Select(card => card.Id).Take(3).ToListAsync())
        {
            await FillAsync(store, customer);
            await OweAsync(ledgers, customer);
            db.Add(new OverLimitRequestRow { CustomerId = customer, Number = "OL-1", Shipment = "S1", Amount = 10, LapsesOn = new(2026, 2, 1) });
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The ledgers of a store.</summary>
    public static LedgerStore Ledgers(IStore store) =>
        new(store, new CreditDesk(store), new LedgerCache(), new StoredStandings(ConditionPolicy.Default), new StoredPolicies());

    private static async Task FillAsync(IStore store, long customer)
    {
        var cards = new TradeCardStore(store);
        var terms = new CreditTermsEntry(CreditGrade.B, 1_000m, 30, Seq1(ConditionKind.Mortgage));
        var card = Key(await cards.DraftAsync(customer, new TradeCardEntry("T1", terms, "Buys every month."), Seller, By(Seller, 0), default));
        Key(await cards.StepAsync(card, 1, at => new TradeCardCommand.Submit(Seller, at), By(Seller, 1), default));
        Key(await cards.StepAsync(card, 2, at => new TradeCardCommand.Endorse(Manager, at), By(Manager, 2), default));
        Key(await cards.StepAsync(card, 3, at => new TradeCardCommand.Approve(Chief, at), By(Chief, 3), default));

        var day = DateOnly.FromDateTime(Monday.UtcDateTime);
        Key(await new LimitChangeStore(store).ProposeAsync(
            customer, new LimitProposalEntry("L1", terms, day, None, "Grows."), Seller, By(Seller, 4), default));
        Key(await new ConditionStore(store).ProposeAsync(
            customer, new ConditionEntry("C1", ConditionKind.Mortgage, 5_000m, "Chen", day, None), Seller, By(Seller, 5), default));
        Key(await new SupplyStore(store).ReportAsync(
            customer, AnomalyKind.Lawsuit, "In the paper.", Manager, By(Manager, 6), default));
        await KnowAsync(store, customer);
    }

    /// <summary>Owes 100 of an invoice, of which a note covers 40, has 5 on account, and a shipment that it paid in advance.</summary>
    private static async Task OweAsync(LedgerStore ledgers, long customer)
    {
        var day = new DateOnly(2026, 1, 1);
        LedgerCommand[] documents =
        [
            new LedgerCommand.Import("I1", Amount.Literal(100), day.AddDays(30), day),
            new LedgerCommand.ReceiveNote("N1", Amount.Literal(40), day.AddDays(90), Seq1(new Part("I1", Amount.Literal(40))), day),
            new LedgerCommand.Receive(new FundsId(FundsKind.Payment, "P1"), Amount.Literal(5), None, LanguageExt.Seq<Part>.Empty, day),
            new LedgerCommand.Receive(new FundsId(FundsKind.Payment, "P2"), Amount.Literal(7), "C001", LanguageExt.Seq<Part>.Empty, day),
        ];

        foreach (var document in documents)
        {
            var written = await ledgers.WriteAsync(customer, document, By(Chief, 7), default);
            Xunit.Assert.True(written.IsRight, $"{written}");
        }

        var sent = await ledgers.CheckAsync(customer, new CheckedCommand.Reserve("C001", None, Amount.Literal(7), day), By(Chief, 8), default);
        Xunit.Assert.True(sent.Match(Right: outcome => outcome.Verdict.Admits, Left: _ => false), $"{sent}");
    }

    /// <summary>Two years, the second of them weaker and received after a review, so that a signal has gone off.</summary>
    private static async Task KnowAsync(IStore store, long customer)
    {
        var evidence = new EvidenceStore(store);
        Key(await evidence.AddAsync(customer, Year(2024, 260), By(Seller, 7), default));
        Key(await evidence.AddAsync(customer, CreditFactKind.SupplierCount, 2, new DateOnly(2026, 1, 31), "customer", By(Seller, 7), default));
        Key(await evidence.AddAsync(customer, CreditFactKind.ReferenceRating, 4, new DateOnly(2026, 1, 31), "bank", By(Seller, 7), default));
        Key(await new ReviewStore(store, new AllReceivables(store)).RecordAsync(
            customer, new ReviewJudgement("R1", CreditGrade.B, ReviewDecisionKind.Keep, None, "All as it was."), Manager, By(Manager, 8), default));
        Key(await evidence.AddAsync(customer, Year(2025, 150), By(Seller, 60 * 24), default));
    }

    private static StatementEntry Year(int year, decimal current) => new(
        new DateOnly(year, 12, 31), StatementSource.Audited, new DateOnly(year + 1, 2, 28).AddDays(year == 2025 ? 40 : 0),
        CurrentAssets: current, CurrentLiabilities: 100, TotalAssets: 600, TotalLiabilities: 250, Equity: 350, RetainedEarnings: 120,
        Ebit: 60, Sales: 900, NetIncome: 45, OperatingCashFlow: 70);

    private static Authorship By(Signatory person, int hours) => new(person.Code, Monday.AddHours(hours));

    private static long Key(Either<Seq<DecisionError>, long> outcome) =>
        outcome.IfLeft(errors => throw new InvalidOperationException($"{errors}"));
}
