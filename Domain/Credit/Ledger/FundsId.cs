namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Which payment or credit note.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Number">The number of its document; a payment and a credit note may have the same.</param>
public readonly record struct FundsId(FundsKind Kind, string Number);
