namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>What is open to a borrower.</summary>
/// <param name="LoanId">The key of the loan.</param>
/// <param name="CustomerId">The key of the customer whose card it is.</param>
/// <param name="Fields">The names of the fields in the API.</param>
/// <param name="Purpose">What they are read for.</param>
/// <param name="Until">From when on they are closed, in UTC.</param>
public sealed record LoanInForce(long LoanId, long CustomerId, IReadOnlyList<string> Fields, string Purpose, DateTime Until);
