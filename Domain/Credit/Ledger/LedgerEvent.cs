using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What happened in a ledger; every move of an amount from one stage to another is one.</summary>
public abstract record LedgerEvent
{
    private LedgerEvent(DateOnly on) => On = on;

    /// <summary>The day of the document.</summary>
    public DateOnly On { get; }

    /// <summary>A shipment was let through; a part of it had been reserved for its order and moves with the goods.</summary>
    public sealed record Reserved(
        string Shipment, Option<string> Order, Amount Amount, Amount FromOrder, ReservationGround Ground, DateOnly On) : LedgerEvent(On);

    /// <summary>What was left of a reservation was given up.</summary>
    public sealed record Released(string Shipment, Amount Amount, DateOnly On) : LedgerEvent(On);

    /// <summary>An invoice was made out; parts of it had been reserved.</summary>
    public sealed record Invoiced(
        string Invoice, Option<string> Shipment, Amount Amount, Seq<Part> FromReservations, DateOnly Due, DateOnly On) : LedgerEvent(On);

    /// <summary>A note was received.</summary>
    public sealed record NoteReceived(string Number, Amount Amount, DateOnly Matures, Seq<Part> Covers, DateOnly On) : LedgerEvent(On);

    /// <summary>Something was done with a note.</summary>
    public sealed record NoteMoved(string Number, NoteState To, DateOnly On) : LedgerEvent(On);

    /// <summary>A payment came in, or a credit note was given.</summary>
    public sealed record Received(FundsId Id, Amount Amount, Option<string> Shipment, DateOnly On) : LedgerEvent(On);

    /// <summary>A payment or a credit note settles these invoices from now on, and no others.</summary>
    public sealed record Allocated(FundsId Id, Seq<Part> Allocations, DateOnly On) : LedgerEvent(On);

    /// <summary>An amount was given up.</summary>
    public sealed record WrittenOff(string Number, string Invoice, Amount Amount, DateOnly On) : LedgerEvent(On);
}
