using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>Money that came in.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the payment.</param>
/// <param name="Amount">How much, above zero, with at most 4 digits behind the point.</param>
/// <param name="Shipment">The shipment that it pays in advance: as long as that is not there the money waits for it.</param>
/// <param name="Allocations">The invoices that it settles; the rest is on account.</param>
/// <param name="Date">The day; today when nothing is said.</param>
public sealed record RecordPaymentInput(
    [IdOf("Customer")] long Customer, string Number, decimal Amount, string? Shipment = null, IReadOnlyList<CreditPartInput>? Allocations = null, DateOnly? Date = null);
