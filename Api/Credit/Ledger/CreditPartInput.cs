namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>A part of a payment, a credit note or a note, and the invoice that it is for.</summary>
/// <param name="Invoice">The number of the invoice.</param>
/// <param name="Amount">How much, above zero, with at most 4 digits behind the point.</param>
public sealed record CreditPartInput(string Invoice, decimal Amount);
