using System.Linq.Expressions;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access.Custody;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>Which loans a caller sees: those that they asked for, those of the cards that they keep, and the general manager all.</summary>
internal static class LoanSight
{
    /// <summary>What a caller has to do with loans.</summary>
    public static LoanParty PartyOf(Caller caller) => new(caller.EmployeeId, caller.Roles.Contains(Role.GeneralManager));

    /// <summary>The rule; null for who sees all.</summary>
    public static Expression<Func<CardLoanRow, bool>>? RuleOf(Caller caller)
    {
        var (employee, keepsAll) = PartyOf(caller);

        return keepsAll ? null
            : employee is { } self ? loan => loan.BorrowerId == self || loan.Customer.CustodianId == self
            : _ => false;
    }
}
