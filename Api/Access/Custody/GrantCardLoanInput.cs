using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>That a card is lent.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Until">When the loan ends; the end that was asked for when nothing is said.</param>
public sealed record GrantCardLoanInput([IdOf("CardLoan")] long Loan, int ExpectedVersion, DateTime? Until = null);
