using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>Which invoices a payment or a credit note settles from now on. What it settled before is open again for it.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the payment or of the credit note.</param>
/// <param name="Allocations">The invoices; the rest is on account.</param>
/// <param name="Kind">Which of the two it is; a payment when nothing is said.</param>
/// <param name="Date">The day; today when nothing is said.</param>
public sealed record AllocatePaymentInput(
    [IdOf("Customer")] long Customer, string Number, IReadOnlyList<CreditPartInput> Allocations, FundsKind? Kind = null, DateOnly? Date = null);
