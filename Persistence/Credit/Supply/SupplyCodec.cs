using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Events;
using Event = CustomerGraph.Domain.Credit.Supply.SupplyEvent;

namespace CustomerGraph.Persistence.Credit.Supply;

/// <summary>How the events of supply are stored.</summary>
public sealed class SupplyCodec : IEventCodec<Event>
{
    /// <summary>The only one there need be.</summary>
    public static readonly SupplyCodec Instance = new();

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.Supply;

    /// <inheritdoc/>
    public EventText Write(Event happened) => happened switch
    {
        Event.Reported e => EventText.Of("REPORTED", 1, facts => facts
            .Named("kind", e.Report.Kind).Text("evidence", e.Report.Evidence).Signature("by", e.Report.By)),
        Event.Suspended e => EventText.Of("SUSPENDED", 1, facts => facts.Instant("at", e.At)),
        Event.Released e => EventText.Of("RELEASED", 1, facts => facts.Signature("by", e.By).Text("reason", e.Reason)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <inheritdoc/>
    public Event Read(EventText stored) => stored.Read<Event>((step, form, facts) => (step, form) switch
    {
        ("REPORTED", 1) => new Event.Reported(
            new AnomalyReport(facts.Named<AnomalyKind>("kind"), facts.Text("evidence"), facts.Signature("by"))),
        ("SUSPENDED", 1) => new Event.Suspended(facts.Instant("at")),
        ("RELEASED", 1) => new Event.Released(facts.Signature("by"), facts.Text("reason")),
        _ => throw EventText.Unknown(step, form),
    });
}
