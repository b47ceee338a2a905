using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>A shipment that was let through.</summary>
/// <param name="Shipment">The number of its document, an order or a delivery.</param>
/// <param name="Order">The order whose goods it delivers.</param>
/// <param name="Amount">What it was let through for.</param>
/// <param name="Remaining">What of it is neither invoiced, nor moved to a delivery, nor released.</param>
/// <param name="Ground">Why it was let through.</param>
/// <param name="On">The day on which that was.</param>
public sealed record Reservation(
    string Shipment, Option<string> Order, Amount Amount, Amount Remaining, ReservationGround Ground, DateOnly On);
