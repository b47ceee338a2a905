using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>A promissory note that the customer gave, 票據.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the note.</param>
/// <param name="Amount">What it promises, above zero, with at most 4 digits behind the point.</param>
/// <param name="Matures">The day on which it is to be paid.</param>
/// <param name="Covers">The invoices that it is for; they add up to its amount.</param>
/// <param name="Date">The day on which it was received; today when nothing is said.</param>
public sealed record RecordNoteInput(
    [IdOf("Customer")] long Customer, string Number, decimal Amount, DateOnly Matures, IReadOnlyList<CreditPartInput> Covers, DateOnly? Date = null);
