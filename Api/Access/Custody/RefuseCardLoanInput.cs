using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>That a card is not lent.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Reason">Why not, in 1 to 500 characters.</param>
public sealed record RefuseCardLoanInput([IdOf("CardLoan")] long Loan, int ExpectedVersion, string Reason);
