using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>Which confidential fields of which cards are open to somebody, by the loans that they have.</summary>
public sealed class LoansInForce(IStore store)
{
    /// <summary>The loans of a borrower that are in force.</summary>
    /// <param name="borrowerId">The key of the employee.</param>
    /// <param name="now">The present time, in UTC. A loan is in force before its end and no longer at it.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IReadOnlyList<LoanInForce>> Of(long borrowerId, DateTime now, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var loans = await db.CardLoans
            .Where(loan => loan.BorrowerId == borrowerId && loan.State == CardLoanState.Granted && loan.DecidedAt <= now && loan.Until > now)
            .OrderBy(loan => loan.Id)
            .Select(loan => new { loan.Id, loan.CustomerId, loan.Fields, loan.Purpose, loan.Until })
            .ToListAsync(cancellation);

        return
        [
            .. loans.Select(loan => new LoanInForce(
                loan.Id, loan.CustomerId, ConfidentialFields.ReadNames(loan.Fields), loan.Purpose, loan.Until!.Value)),
        ];
    }
}
