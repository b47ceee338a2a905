using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>That a shipment is to go out on credit.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Shipment">The number of its document, an order or a delivery; sent again, it is reserved once.</param>
/// <param name="Amount">What the goods come to, above zero, with at most 4 digits behind the point.</param>
/// <param name="Order">The order whose goods it delivers: what was reserved for them moves to the delivery.</param>
/// <param name="Date">The day of the document; today when nothing is said.</param>
public sealed record ReserveCreditInput(
    [IdOf("Customer")] long Customer, string Shipment, decimal Amount, string? Order = null, DateOnly? Date = null);
