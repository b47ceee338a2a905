using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Events;
using Event = CustomerGraph.Domain.Credit.Terms.LimitChangeEvent;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>How the events of changes of limit are stored.</summary>
public sealed class LimitChangeCodec : IEventCodec<Event>
{
    /// <summary>The only one there need be.</summary>
    public static readonly LimitChangeCodec Instance = new();

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.LimitChange;

    /// <inheritdoc/>
    public EventText Write(Event happened) => happened switch
    {
        Event.Proposed e => EventText.Of("PROPOSED", 1, facts => facts
            .Text("number", e.Proposal.Number)
            .Terms("terms", e.Proposal.Terms)
            .Day("from", e.Proposal.From)
            .Day("until", e.Proposal.Until)
            .Text("reason", e.Proposal.Reason)
            .Signature("proposer", e.Proposer)),
        Event.Endorsed e => EventText.Of("ENDORSED", 1, facts => facts.Signature("endorser", e.Endorser)),
        Event.Approved e => EventText.Of("APPROVED", 1, facts => facts.Agreed("agreed", e.Agreed)),
        Event.Refused e => EventText.Of("REFUSED", 1, facts => facts.Signature("refusal", e.Refusal).Text("reason", e.Reason)),
        Event.Withdrawn e => EventText.Of("WITHDRAWN", 1, facts => facts.Instant("at", e.At)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <inheritdoc/>
    public Event Read(EventText stored) => stored.Read<Event>((step, form, facts) => (step, form) switch
    {
        ("PROPOSED", 1) => new Event.Proposed(
            new LimitProposal(
                facts.Text("number"), facts.Terms("terms"), facts.Day("from"), facts.OptionalDay("until"), facts.Text("reason")),
            facts.Signature("proposer")),
        ("ENDORSED", 1) => new Event.Endorsed(facts.Signature("endorser")),
        ("APPROVED", 1) => new Event.Approved(facts.Agreed("agreed")),
        ("REFUSED", 1) => new Event.Refused(facts.Signature("refusal"), facts.Text("reason")),
        ("WITHDRAWN", 1) => new Event.Withdrawn(facts.Instant("at")),
        _ => throw EventText.Unknown(step, form),
    });
}
