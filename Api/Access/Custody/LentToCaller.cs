using System.Collections.Frozen;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access.Custody;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>What the loans that are in force open to a caller.</summary>
internal sealed class LentToCaller(LoansInForce loans, TimeProvider clock) : ILentFields
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlySet<(long Card, ConfidentialField Field)>> OfAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.EmployeeId is not { } borrower)
        {
            return FrozenSet<(long, ConfidentialField)>.Empty;
        }

        var inForce = await loans.Of(borrower, clock.GetUtcNow().UtcDateTime, cancellation);

        return inForce
            .SelectMany(loan => loan.Fields.Select(field => (loan.CustomerId, Enum.Parse<ConfidentialField>(field, ignoreCase: true))))
            .ToHashSet();
    }
}
