using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What lets goods out on credit, and so is checked. There is no other way for goods into the ledger.</summary>
public abstract record CheckedCommand
{
    private CheckedCommand(string shipment, Amount amount, DateOnly on) => (Shipment, Amount, On) = (shipment, amount, on);

    /// <summary>The number of the shipment.</summary>
    public string Shipment { get; }

    /// <summary>What the goods come to.</summary>
    public Amount Amount { get; }

    /// <summary>The day of the document. What is in force is asked for the day of the check, whatever the document says.</summary>
    public DateOnly On { get; }

    /// <summary>Let a shipment through.</summary>
    /// <param name="Shipment">The number of its document, an order or a delivery.</param>
    /// <param name="Order">The order whose goods it delivers; what was reserved for them moves to the delivery.</param>
    /// <param name="Amount">What the goods come to.</param>
    /// <param name="On">The day of the document.</param>
    public sealed record Reserve(string Shipment, Option<string> Order, Amount Amount, DateOnly On) : CheckedCommand(Shipment, Amount, On);

    /// <summary>Invoice a shipment, or a part of it. What was not reserved for it is checked like a shipment.</summary>
    /// <param name="Number">The number of the invoice.</param>
    /// <param name="Shipment">The number of the shipment.</param>
    /// <param name="Amount">What the invoice comes to.</param>
    /// <param name="Due">The last day on which a payment is in time.</param>
    /// <param name="On">The day of the invoice.</param>
    public sealed record Invoice(string Number, string Shipment, Amount Amount, DateOnly Due, DateOnly On) : CheckedCommand(Shipment, Amount, On);
}
