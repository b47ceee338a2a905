using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What a checked command asks of the credit of a customer.</summary>
/// <param name="Shipment">The shipment.</param>
/// <param name="Added">What it adds to what was let through before.</param>
/// <param name="Cash">What the customer paid for this shipment and waits for it.</param>
/// <param name="Whole">What the shipment comes to with it, its invoices included.</param>
/// <param name="IsBound">Whether it was settled before that the goods go out: it is an invoice, or a delivery of what was paid in advance.</param>
internal sealed record Demand(string Shipment, Amount Added, Amount Cash, Amount Whole, bool IsBound)
{
    /// <summary>What letting a shipment through asks for.</summary>
    public static Demand Of(CheckedCommand.Reserve command, CreditLedger ledger) => new(
        command.Shipment,
        command.Amount.Minus(Reserving.FromOrder(ledger, command.Order, command.Amount)),
        ledger.Awaiting(command.Shipment),
        command.Amount,
        IsBound: command.Order.Exists(order => IsPrepaid(ledger, order)));

    /// <summary>What an invoice asks for.</summary>
    public static Demand Of(CheckedCommand.Invoice command, CreditLedger ledger) => new(
        command.Shipment,
        command.Amount.Minus(Invoicing.FromReservations(ledger, command.Shipment, command.Amount).Map(part => part.Amount).Total()),
        ledger.Awaiting(command.Shipment),
        ledger.Items.Values.Where(item => item.Shipment == command.Shipment).Select(item => item.Amount).Total().Plus(command.Amount),
        IsBound: true);

    /// <summary>What is committed with it.</summary>
    public Amount Committed(CreditFigures before) => before.Committed.Plus(Added).Minus(Cash);

    private static bool IsPrepaid(CreditLedger ledger, string order)
    {
        var ground = ledger.Reservations.Find(order).Map(known => known.Ground);

        while (ground.Case is ReservationGround.OfOrder of)
        {
            ground = ledger.Reservations.Find(of.Order).Map(known => known.Ground);
        }

        return ground.Case is ReservationGround.Prepaid;
    }
}
