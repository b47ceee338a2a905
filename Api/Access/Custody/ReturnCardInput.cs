using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>That a card is given back.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
public sealed record ReturnCardInput([IdOf("CardLoan")] long Loan, int ExpectedVersion);
