using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>That a card is lent for longer.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Until">The new end: later than the one so far, and at most 30 days from now, unless the policy says otherwise.</param>
public sealed record ExtendCardLoanInput([IdOf("CardLoan")] long Loan, int ExpectedVersion, DateTime Until);
