using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Events;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>How the events of a ledger are stored.</summary>
public sealed class LedgerEventCodec : IEventCodec<Event>
{
    /// <summary>The one codec there is.</summary>
    public static readonly LedgerEventCodec Instance = new();

    private LedgerEventCodec()
    {
    }

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.Ledger;

    /// <inheritdoc/>
    public EventText Write(Event happened) => happened switch
    {
        Event.Reserved e => EventText.Of("RESERVED", 1, facts => GroundForm.Write(
            facts.Text("shipment", e.Shipment).Text("order", e.Order).Amount("amount", e.Amount).Amount("fromOrder", e.FromOrder), e.Ground)
            .Day("on", e.On)),
        Event.Released e => EventText.Of("RELEASED", 1, facts => facts.Text("shipment", e.Shipment).Amount("amount", e.Amount).Day("on", e.On)),
        Event.Invoiced e => EventText.Of("INVOICED", 1, facts => facts
            .Text("invoice", e.Invoice).Text("shipment", e.Shipment).Amount("amount", e.Amount)
            .Many("fromReservations", e.FromReservations, WritePart).Day("due", e.Due).Day("on", e.On)),
        Event.NoteReceived e => EventText.Of("NOTE_RECEIVED", 1, facts => facts
            .Text("number", e.Number).Amount("amount", e.Amount).Day("matures", e.Matures).Many("covers", e.Covers, WritePart).Day("on", e.On)),
        Event.NoteMoved e => EventText.Of("NOTE_MOVED", 1, facts => facts.Text("number", e.Number).Named("to", e.To).Day("on", e.On)),
        Event.Received e => EventText.Of("RECEIVED", 1, facts => WriteId(facts, e.Id)
            .Amount("amount", e.Amount).Text("shipment", e.Shipment).Day("on", e.On)),
        Event.Allocated e => EventText.Of("ALLOCATED", 1, facts => WriteId(facts, e.Id)
            .Many("allocations", e.Allocations, WritePart).Day("on", e.On)),
        Event.WrittenOff e => EventText.Of("WRITTEN_OFF", 1, facts => facts
            .Text("number", e.Number).Text("invoice", e.Invoice).Amount("amount", e.Amount).Day("on", e.On)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "There is no such event."),
    };

    /// <inheritdoc/>
    public Event Read(EventText stored) => stored.Read<Event>((step, form, facts) => (step, form) switch
    {
        ("RESERVED", 1) => new Event.Reserved(
            facts.Text("shipment"), facts.OptionalText("order"), facts.Amount("amount"), facts.Amount("fromOrder"), GroundForm.Read(facts), facts.Day("on")),
        ("RELEASED", 1) => new Event.Released(facts.Text("shipment"), facts.Amount("amount"), facts.Day("on")),
        ("INVOICED", 1) => new Event.Invoiced(
            facts.Text("invoice"), facts.OptionalText("shipment"), facts.Amount("amount"), facts.Many("fromReservations", ReadPart),
            facts.Day("due"), facts.Day("on")),
        ("NOTE_RECEIVED", 1) => new Event.NoteReceived(
            facts.Text("number"), facts.Amount("amount"), facts.Day("matures"), facts.Many("covers", ReadPart), facts.Day("on")),
        ("NOTE_MOVED", 1) => new Event.NoteMoved(facts.Text("number"), facts.Named<NoteState>("to"), facts.Day("on")),
        ("RECEIVED", 1) => new Event.Received(ReadId(facts), facts.Amount("amount"), facts.OptionalText("shipment"), facts.Day("on")),
        ("ALLOCATED", 1) => new Event.Allocated(ReadId(facts), facts.Many("allocations", ReadPart), facts.Day("on")),
        ("WRITTEN_OFF", 1) => new Event.WrittenOff(facts.Text("number"), facts.Text("invoice"), facts.Amount("amount"), facts.Day("on")),
        _ => throw EventText.Unknown(step, form),
    });

    private static EventWriter WritePart(EventWriter facts, Part part) => facts.Text("document", part.Document).Amount("amount", part.Amount);

    private static Part ReadPart(EventReader facts) => new(facts.Text("document"), facts.Amount("amount"));

    private static EventWriter WriteId(EventWriter facts, FundsId id) => facts.Named("kind", id.Kind).Text("number", id.Number);

    private static FundsId ReadId(EventReader facts) => new(facts.Named<FundsKind>("kind"), facts.Text("number"));
}
