using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Conditions;
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

        foreach (var customer in await db.Customers.OrderBy(card => card.Id).Select(card => card.Id).Take(3).ToListAsync())
        {
            await FillAsync(store, customer);
        }
    }

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
    }

    private static Authorship By(Signatory person, int hours) => new(person.Code, Monday.AddHours(hours));

    private static long Key(Either<Seq<DecisionError>, long> outcome) =>
        outcome.IfLeft(errors => throw new InvalidOperationException($"{errors}"));
}
