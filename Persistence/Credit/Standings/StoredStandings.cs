using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Standings;

/// <summary>Reads standings from what happened, never from the rows that show it.</summary>
public sealed class StoredStandings(ConditionPolicy policy) : IStandings
{
    private static readonly TradeCardForm Cards = new();
    private static readonly ConditionForm Conditions = new();

    /// <inheritdoc/>
    public async Task<CreditStanding> OnAsync(CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation)
    {
        var supply = (await db.ReadEventsAsync(SupplyCodec.Instance, customerId, "", 0, cancellation)).Map(one => one.Happened);

        return CreditStanding.On(
            day,
            Each(await db.ReadEventsAsync(TradeCardCodec.Instance, customerId, cancellation), Cards.Replay),
            await db.ReadTermsAsync(customerId, cancellation),
            SupplyWorkflow.Evolve(CustomerSupply.Undisturbed, supply),
            Each(await db.ReadEventsAsync(ConditionCodec.Instance, customerId, cancellation), Conditions.Replay),
            policy,
            await db.ApprovedRequestsAsync(customerId, day, cancellation));
    }

    private static Seq<TState> Each<TEvent, TState>(Seq<StoredEvent<TEvent>> events, Func<Seq<TEvent>, TState> replay) =>
        toSeq(events.GroupBy(one => one.Subject).Select(told => replay(toSeq(told.Select(one => one.Happened)).Strict()))).Strict();
}
