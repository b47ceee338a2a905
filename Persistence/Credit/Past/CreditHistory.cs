using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.TradeCards;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Past;

/// <summary>What happened about the credit of one customer; it tells how everything stood at the end of it.</summary>
/// <param name="Events">The events, in the order in which they happened.</param>
/// <param name="Terms">The terms that were approved.</param>
internal sealed record CreditHistory(IReadOnlyList<CreditEventRow> Events, TermsBook Terms)
{
    private static readonly TradeCardForm Cards = new();
    private static readonly ConditionForm Conditions = new();
    private static readonly SupplyForm Supplies = new();

    /// <summary>What is owed, 賒銷款 and all.</summary>
    public CreditLedger Ledger => LedgerWorkflow.Evolve(CreditLedger.Empty, Of(LedgerEventCodec.Instance).Map(one => one.Happened));

    /// <summary>Whether the customer is supplied.</summary>
    public CustomerSupply Supply => Supplies.Replay(Of(SupplyCodec.Instance).Map(one => one.Happened));

    /// <summary>The part that was recorded up to a time.</summary>
    public CreditHistory Until(DateTime time) => new(
        [.. Events.Where(happened => happened.At <= time)],
        new TermsBook(Terms.Agreed.Filter(agreed => agreed.Approval.At.UtcDateTime <= time).Strict()));

    /// <summary>The part that came before one of the events. Terms that were approved at the same instant count as earlier.</summary>
    public CreditHistory Before(CreditEventRow happened) => new(
        [.. Events.Where(other => other.Position < happened.Position)], Until(happened.At).Terms);

    /// <summary>What counted in a check on a day.</summary>
    /// <param name="day">The day of the check.</param>
    /// <param name="policy">What the company asks for, beside what the terms ask for.</param>
    public CreditStanding StandingOn(DateOnly day, ConditionPolicy policy) => CreditStanding.On(
        day,
        BySubject(TradeCardCodec.Instance, Cards),
        Terms,
        Supply,
        BySubject(ConditionCodec.Instance, Conditions),
        policy,
        toSeq(Of(OverLimitEventCodec.Instance).GroupBy(one => one.Subject).Select(of => of.ToSeq().Strict().ToRequest())).Strict());

    /// <summary>The events of one stream.</summary>
    public Seq<StoredEvent<TEvent>> Of<TEvent>(IEventCodec<TEvent> codec) =>
        CreditEvents.Read(codec, Events.Where(happened => happened.Stream == codec.Stream));

    private Seq<TState> BySubject<TState, TEvent, TRow>(IEventCodec<TEvent> codec, DecisionForm<TState, TEvent, TRow> form)
        where TRow : class, IDecisionRow =>
        toSeq(Of(codec).GroupBy(one => one.Subject).Select(of => form.Replay(of.Select(one => one.Happened).ToSeq().Strict()))).Strict();
}
