using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>A credit note that the company gives: goods came back, or the price was too high.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the credit note.</param>
/// <param name="Amount">How much, above zero, with at most 4 digits behind the point.</param>
/// <param name="Allocations">The invoices that it settles; the rest is on account.</param>
/// <param name="Date">The day; today when nothing is said.</param>
public sealed record RecordCreditNoteInput(
    [IdOf("Customer")] long Customer, string Number, decimal Amount, IReadOnlyList<CreditPartInput>? Allocations = null, DateOnly? Date = null);
