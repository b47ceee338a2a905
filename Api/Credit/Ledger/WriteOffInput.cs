using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>That an amount is given up, 呆帳.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the document.</param>
/// <param name="Invoice">The invoice that will not be paid.</param>
/// <param name="Amount">How much of it, above zero, with at most 4 digits behind the point.</param>
/// <param name="Date">The day; today when nothing is said.</param>
public sealed record WriteOffInput([IdOf("Customer")] long Customer, string Number, string Invoice, decimal Amount, DateOnly? Date = null);
