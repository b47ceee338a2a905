namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What a mutation of a ledger gives.</summary>
/// <param name="Customer">The key of the customer.</param>
/// <param name="Check">What the credit check said, where there was one.</param>
internal sealed record WrittenCredit(long Customer, CheckedCredit? Check);
