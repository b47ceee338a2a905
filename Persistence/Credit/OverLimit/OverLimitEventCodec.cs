using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Persistence.Credit.Events;
using Event = CustomerGraph.Domain.Credit.Checks.OverLimitEvent;

namespace CustomerGraph.Persistence.Credit.OverLimit;

/// <summary>How the events of a request to go above the limit are stored.</summary>
public sealed class OverLimitEventCodec : IEventCodec<Event>
{
    /// <summary>The one codec there is.</summary>
    public static readonly OverLimitEventCodec Instance = new();

    private OverLimitEventCodec()
    {
    }

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.OverLimit;

    /// <inheritdoc/>
    public EventText Write(Event happened) => happened switch
    {
        Event.Requested e => EventText.Of("REQUESTED", 1, facts => facts
            .Group("ask", ask => ask
                .Text("number", e.Ask.Number).Text("shipment", e.Ask.Shipment).Amount("amount", e.Ask.Amount)
                .Amount("committed", e.Ask.Committed).Amount("limit", e.Ask.Limit).Named("by", e.Ask.By).Text("reason", e.Ask.Reason))
            .Signature("requester", e.Requester).Day("lapsesOn", e.LapsesOn)),
        Event.Approved e => EventText.Of("APPROVED", 1, facts => facts.Signature("approval", e.Approval).Day("lapsesOn", e.LapsesOn)),
        Event.Refused e => EventText.Of("REFUSED", 1, facts => facts.Signature("refusal", e.Refusal).Text("reason", e.Reason)),
        Event.Lapsed e => EventText.Of("LAPSED", 1, facts => facts.Instant("at", e.At)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "There is no such event."),
    };

    /// <inheritdoc/>
    public Event Read(EventText stored) => stored.Read<Event>((step, form, facts) => (step, form) switch
    {
        ("REQUESTED", 1) => new Event.Requested(facts.Group("ask", ReadAsk), facts.Signature("requester"), facts.Day("lapsesOn")),
        ("APPROVED", 1) => new Event.Approved(facts.Signature("approval"), facts.Day("lapsesOn")),
        ("REFUSED", 1) => new Event.Refused(facts.Signature("refusal"), facts.Text("reason")),
        ("LAPSED", 1) => new Event.Lapsed(facts.Instant("at")),
        _ => throw EventText.Unknown(step, form),
    });

    private static OverLimitAsk ReadAsk(EventReader ask) => new(
        ask.Text("number"), ask.Text("shipment"), ask.Amount("amount"), ask.Amount("committed"), ask.Amount("limit"),
        ask.Named<Role>("by"), ask.Text("reason"));
}
