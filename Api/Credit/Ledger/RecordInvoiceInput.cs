using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>An invoice. What was not reserved for its shipment is checked like a shipment.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the invoice.</param>
/// <param name="Shipment">The shipment that it is for.</param>
/// <param name="Amount">What it comes to, above zero, with at most 4 digits behind the point.</param>
/// <param name="Due">The last day on which a payment is in time.</param>
/// <param name="Date">The day of the invoice; today when nothing is said.</param>
public sealed record RecordInvoiceInput(
    [IdOf("Customer")] long Customer, string Number, string Shipment, decimal Amount, DateOnly Due, DateOnly? Date = null);
