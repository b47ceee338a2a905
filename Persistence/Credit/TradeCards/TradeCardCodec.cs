using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Terms;
using Event = CustomerGraph.Domain.Credit.TradeCards.TradeCardEvent;

namespace CustomerGraph.Persistence.Credit.TradeCards;

/// <summary>How the events of trade cards are stored.</summary>
public sealed class TradeCardCodec : IEventCodec<Event>
{
    /// <summary>The only one there need be.</summary>
    public static readonly TradeCardCodec Instance = new();

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.TradeCard;

    /// <inheritdoc/>
    public EventText Write(Event happened) => happened switch
    {
        Event.Drafted e => EventText.Of("DRAFTED", 1, facts =>
            Content(facts, e.Content).Signature("drafter", e.Drafter).Text("answers", e.Answers)),
        Event.Revised e => EventText.Of("REVISED", 1, facts => Content(facts, e.Content).Instant("at", e.At)),
        Event.Submitted e => EventText.Of("SUBMITTED", 1, facts => facts.Instant("at", e.At)),
        Event.Endorsed e => EventText.Of("ENDORSED", 1, facts => facts.Signature("endorser", e.Endorser)),
        Event.Approved e => EventText.Of("APPROVED", 1, facts => facts.Agreed("agreed", e.Agreed)),
        Event.Rejected e => EventText.Of("REJECTED", 1, facts => facts.Signature("rejection", e.Rejection).Text("reason", e.Reason)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <inheritdoc/>
    public Event Read(EventText stored) => stored.Read<Event>((step, form, facts) => (step, form) switch
    {
        ("DRAFTED", 1) => new Event.Drafted(Content(facts), facts.Signature("drafter"), facts.OptionalText("answers")),
        ("REVISED", 1) => new Event.Revised(Content(facts), facts.Instant("at")),
        ("SUBMITTED", 1) => new Event.Submitted(facts.Instant("at")),
        ("ENDORSED", 1) => new Event.Endorsed(facts.Signature("endorser")),
        ("APPROVED", 1) => new Event.Approved(facts.Agreed("agreed")),
        ("REJECTED", 1) => new Event.Rejected(facts.Signature("rejection"), facts.Text("reason")),
        _ => throw EventText.Unknown(step, form),
    });

    private static EventWriter Content(EventWriter facts, TradeCardContent content) =>
        facts.Text("number", content.Number).Terms("terms", content.Terms).Text("remarks", content.Remarks);

    private static TradeCardContent Content(EventReader facts) => new(facts.Text("number"), facts.Terms("terms"), facts.Text("remarks"));
}
