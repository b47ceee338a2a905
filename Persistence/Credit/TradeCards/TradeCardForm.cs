using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Terms;
using LanguageExt;
using Event = CustomerGraph.Domain.Credit.TradeCards.TradeCardEvent;

namespace CustomerGraph.Persistence.Credit.TradeCards;

/// <summary>How trade cards are kept.</summary>
internal sealed class TradeCardForm() : DecisionForm<TradeCard, Event, TradeCardRow>(TradeCardCodec.Instance, "trade_cards")
{
    public override TradeCard Replay(Seq<Event> history) =>
        history.Tail.Fold(TradeCardWorkflow.Begin((Event.Drafted)history[0]), TradeCardWorkflow.Evolve);

    public override TradeCardRow Begin(long customerId, Event first)
    {
        var drafted = (Event.Drafted)first;

        return new TradeCardRow
        {
            CustomerId = customerId,
            Number = drafted.Content.Number,
            Answers = drafted.Answers.IfNoneUnsafe(() => null!),
            DraftedBy = drafted.Drafter.By,
            DraftedAt = drafted.Drafter.At.UtcDateTime,
        };
    }

    public override void Show(TradeCardRow row, TradeCard state, Seq<Event> happened)
    {
        var terms = state.Content.Terms;
        (row.Grade, row.CreditLimit, row.PaymentDays) = (terms.Grade.ToNullable(), terms.Limit.Map(limit => limit.Value).ToNullable(), terms.PaymentDays);
        (row.Guarantees, row.Remarks) = (NameList.Write(terms.Guarantees), state.Content.Remarks);
        (row.State, row.ChangedAt) = (state.State, state.Since.UtcDateTime);

        var (endorser, decision, reason) = state switch
        {
            TradeCard.Endorsed s => (s.Endorser, null, null),
            TradeCard.Approved s => (s.Endorser, s.Agreed.Approval, null),
            TradeCard.Rejected s => (s.Endorser.IfNoneUnsafe(() => null!), s.Rejection, s.Reason),
            _ => ((Signature?)null, (Signature?)null, (string?)null),
        };

        (row.EndorsedBy, row.EndorsedAt) = (endorser?.By, endorser.AtUtc());
        (row.DecidedBy, row.DecidedAt, row.Reason) = (decision?.By, decision.AtUtc(), reason);
    }

    public override Option<object> Also(TradeCardRow row, Event happened) =>
        happened is Event.Approved approved ? CreditTermsRow.Of(row.CustomerId, approved.Agreed) : Option<object>.None;
}
