using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>That a shipment does not go out, or not all of it. What was reserved and is not invoiced is free again, and the shipment is over.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Shipment">The number of the shipment.</param>
/// <param name="Date">The day; today when nothing is said.</param>
public sealed record ReleaseReservationInput([IdOf("Customer")] long Customer, string Shipment, DateOnly? Date = null);
