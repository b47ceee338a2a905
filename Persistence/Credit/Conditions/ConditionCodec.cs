using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Events;
using Event = CustomerGraph.Domain.Credit.Conditions.ConditionEvent;

namespace CustomerGraph.Persistence.Credit.Conditions;

/// <summary>How the events of conditions are stored.</summary>
public sealed class ConditionCodec : IEventCodec<Event>
{
    /// <summary>The only one there need be.</summary>
    public static readonly ConditionCodec Instance = new();

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.Condition;

    /// <inheritdoc/>
    public EventText Write(Event happened) => happened switch
    {
        Event.Proposed e => EventText.Of("PROPOSED", 1, facts => facts
            .Text("number", e.Terms.Number)
            .Named("kind", e.Terms.Kind)
            .Amount("value", e.Terms.Value)
            .Text("giver", e.Terms.Giver)
            .Day("from", e.Terms.From)
            .Day("until", e.Terms.Until)
            .Signature("proposal", e.Proposal)),
        Event.Accepted e => EventText.Of("ACCEPTED", 1, facts => facts.Signature("acceptance", e.Acceptance)),
        Event.Expired e => EventText.Of("EXPIRED", 1, facts => facts.Instant("at", e.At)),
        Event.Released e => EventText.Of("RELEASED", 1, facts => facts.Signature("release", e.Release).Text("reason", e.Reason)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <inheritdoc/>
    public Event Read(EventText stored) => stored.Read<Event>((step, form, facts) => (step, form) switch
    {
        ("PROPOSED", 1) => new Event.Proposed(
            new ConditionTerms(
                facts.Text("number"),
                facts.Named<ConditionKind>("kind"),
                facts.Amount("value"),
                facts.Text("giver"),
                facts.Day("from"),
                facts.OptionalDay("until")),
            facts.Signature("proposal")),
        ("ACCEPTED", 1) => new Event.Accepted(facts.Signature("acceptance")),
        ("EXPIRED", 1) => new Event.Expired(facts.Instant("at")),
        ("RELEASED", 1) => new Event.Released(facts.Signature("release"), facts.Text("reason")),
        _ => throw EventText.Unknown(step, form),
    });
}
