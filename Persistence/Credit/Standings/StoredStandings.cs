using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Standings;

/// <summary>Reads the standing of customers from what happened, not from the rows that show it.</summary>
public sealed class StoredStandings(ConditionPolicy policy) : IStandings
{
    private static readonly TradeCardForm Cards = new();
    private static readonly ConditionForm Conditions = new();
    private static readonly SupplyForm Supply = new();

    /// <inheritdoc/>
    public async Task<CreditStanding> OnAsync(CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation)
    {
        var cards = await db.ReadEventsAsync(TradeCardCodec.Instance, customerId, cancellation);
        var conditions = await db.ReadEventsAsync(ConditionCodec.Instance, customerId, cancellation);
        var supply = await db.ReadEventsAsync(SupplyCodec.Instance, customerId, cancellation);

        return CreditStanding.On(
            day,
            BySubject(cards, Cards.Replay),
            await db.ReadTermsAsync(customerId, cancellation),
            Supply.Replay(supply.Map(stored => stored.Happened)),
            BySubject(conditions, Conditions.Replay),
            policy,
            await db.ApprovedRequestsAsync(customerId, day, cancellation));
    }

    private static Seq<TState> BySubject<TState, TEvent>(Seq<StoredEvent<TEvent>> events, Func<Seq<TEvent>, TState> replay) =>
        toSeq(events.GroupBy(stored => stored.Subject).Select(group => replay(group.Select(stored => stored.Happened).ToSeq().Strict()))).Strict();
}
