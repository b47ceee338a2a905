using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Ledger.LedgerCommand;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What reserving needs to know of a ledger, and giving a reservation up.</summary>
internal static class Reserving
{
    /// <summary>Whether the very shipment is in the ledger; an error when it differs, or when its goods are in the ledger by another document.</summary>
    public static Either<Error, bool> IsRepeated(CreditLedger ledger, string shipment, Option<string> order, Amount amount) =>
        ledger.Reservations.Find(shipment).Match<Either<Error, bool>>(
            Some: known =>
                known.Order != order || known.Amount != amount ? new Error.DocumentDiffers(shipment)
                : known.Remaining > Amount.Zero ? true
                : new Error.ShipmentOver(shipment),
            None: () => GoodsAreThere(ledger, shipment) ? new Error.ShipmentOver(shipment) : false);

    /// <summary>What of a delivery was reserved for its order.</summary>
    public static Amount FromOrder(CreditLedger ledger, Option<string> order, Amount amount) =>
        order.Bind(ledger.Reservations.Find).Map(known => known.Remaining).IfNone(Amount.Zero).Lower(amount);

    /// <summary>Gives up what is left of a reservation.</summary>
    public static Either<Error, Seq<Event>> Release(Command.Release command, CreditLedger ledger) =>
        ledger.Reservations.Find(command.Shipment).Match<Either<Error, Seq<Event>>>(
            Some: known => known.Remaining > Amount.Zero
                ? Seq1<Event>(new Event.Released(known.Shipment, known.Remaining, command.On))
                : LanguageExt.Seq<Event>.Empty,
            None: () => new Error.NoSuchDocument(command.Shipment));

    private static bool GoodsAreThere(CreditLedger ledger, string shipment) =>
        ledger.Knows(shipment) || ledger.Reservations.Values.Any(delivery => delivery.Order == shipment);
}
