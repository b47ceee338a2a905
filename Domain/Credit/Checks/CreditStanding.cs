using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>All that was decided about a customer and counts in a check, as it is on a day.</summary>
/// <param name="Day">The day of the check.</param>
/// <param name="HasTradeCard">Whether a trade card of the customer was approved.</param>
/// <param name="Terms">The terms in force.</param>
/// <param name="Supply">Whether it is supplied.</param>
/// <param name="Missing">The conditions that are asked for and are not in force.</param>
/// <param name="Approvals">Its requests to go above the limit that were approved.</param>
public sealed record CreditStanding(
    DateOnly Day,
    bool HasTradeCard,
    Option<CreditTerms> Terms,
    SupplyState Supply,
    Seq<ConditionKind> Missing,
    Seq<OverLimitRequest.Approved> Approvals)
{
    /// <summary>The standing as it would be with another limit; without terms there is none to change.</summary>
    public CreditStanding Limited(Amount limit) => this with { Terms = Terms.Map(terms => terms with { Limit = limit }) };

    /// <summary>The standing of a customer on a day.</summary>
    /// <param name="day">The day of the check.</param>
    /// <param name="cards">The trade cards of the customer.</param>
    /// <param name="book">Its terms.</param>
    /// <param name="supply">Its supply.</param>
    /// <param name="conditions">Its conditions.</param>
    /// <param name="policy">What the company asks for, beside what the terms ask for.</param>
    /// <param name="requests">Its requests to go above the limit.</param>
    public static CreditStanding On(
        DateOnly day,
        Seq<TradeCard> cards,
        TermsBook book,
        CustomerSupply supply,
        Seq<CreditCondition> conditions,
        ConditionPolicy policy,
        Seq<OverLimitRequest> requests)
    {
        var terms = book.TermsInForce(day).Map(agreed => agreed.Terms);
        var required = policy.On(day, book.FirstCredit.IfNone(day)) + terms.Map(agreed => agreed.Guarantees).IfNone(Seq<ConditionKind>.Empty);

        return new CreditStanding(
            day,
            cards.Exists(card => card is TradeCard.Approved),
            terms,
            supply.State,
            RequiredConditions.Missing(required, conditions, day),
            requests.OfType<OverLimitRequest.Approved>().ToSeq().Strict());
    }
}
