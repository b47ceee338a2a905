using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.TradeCards.TradeCardCommand;
using Event = CustomerGraph.Domain.Credit.TradeCards.TradeCardEvent;

namespace CustomerGraph.Persistence.Credit.TradeCards;

/// <summary>Keeps trade cards, 客戶交易卡: each method takes one a step further, or does nothing.</summary>
public sealed class TradeCardStore(IStore store)
{
    private static readonly TradeCardForm Form = new();
    private readonly DecisionBook<TradeCard, Event, TradeCardRow> book = new(store, Form);

    /// <summary>Drafts a card for a customer that has none, or whose last one was rejected.</summary>
    /// <returns>The key of the card, or why nothing was done.</returns>
    public Task<Either<Seq<DecisionError>, long>> DraftAsync(
        long customerId, TradeCardEntry entry, Signatory person, Authorship by, CancellationToken cancellation) =>
        book.BeginAsync(
            customerId,
            entry.Number,
            async db => TradeCardWorkflow.Draft(entry, await LastAsync(db, customerId, cancellation), person, by.Time())
                .Map(drafted => Seq1<Event>(drafted)),
            by,
            cancellation);

    /// <summary>Writes a draft anew; its number stays.</summary>
    /// <inheritdoc cref="DraftAsync" path="/returns"/>
    public Task<Either<Seq<DecisionError>, long>> ReviseAsync(
        long id, int expectedVersion, TradeCardEntry entry, Signatory person, Authorship by, CancellationToken cancellation) =>
        book.StepAsync(
            id,
            expectedVersion,
            card => TradeCardWorkflow.Decide(new Command.Revise(entry with { Number = card.Content.Number }, person, by.Time()), card).Map(Seq1),
            by,
            cancellation);

    /// <summary>Does something with a card.</summary>
    /// <param name="id">The key of the card.</param>
    /// <param name="expectedVersion">The version that the step is meant for.</param>
    /// <param name="command">What is to be done at a time.</param>
    /// <param name="by">Who, when, and what they may see.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <inheritdoc cref="DraftAsync" path="/returns"/>
    public Task<Either<Seq<DecisionError>, long>> StepAsync(
        long id, int expectedVersion, Func<DateTimeOffset, Command> command, Authorship by, CancellationToken cancellation) =>
        book.StepAsync(id, expectedVersion, card => TradeCardWorkflow.Decide(command(by.Time()), card).Map(Seq1), by, cancellation);

    /// <summary>The card of the customer that was drafted last, as its events tell.</summary>
    private static async Task<Option<TradeCard>> LastAsync(CustomerGraphDb db, long customerId, CancellationToken cancellation)
    {
        var number = await db.TradeCards.Where(card => card.CustomerId == customerId)
            .OrderByDescending(card => card.Id).Select(card => card.Number).FirstOrDefaultAsync(cancellation);

        return number is null
            ? None
            : Form.Replay((await db.ReadEventsAsync(Form.Codec, customerId, number, after: 0, cancellation)).Map(stored => stored.Happened));
    }
}
