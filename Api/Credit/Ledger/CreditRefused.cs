namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>The credit check did not let the goods out, or there is nothing to approve.</summary>
/// <param name="Check">What it said.</param>
internal sealed record CreditRefused(CheckedCredit Check);
