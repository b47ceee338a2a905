using System.Linq.Expressions;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access.Custody;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>What follows from the end of a loan, for the database to select and order by.</summary>
/// <remarks>Each is the function of the same name in <see cref="CardLoan"/>: the end itself makes it so, and nothing has to run.</remarks>
internal sealed class LoanEnds
{
    /// <summary>The ends by a clock, which is asked each time a loan is looked at.</summary>
    public LoanEnds(TimeProvider clock)
    {
        var present = new Present(clock);

        IsInForce = loan => loan.State == CardLoanState.Granted && loan.DecidedAt <= present.Now && loan.Until > present.Now;
        IsOverdue = loan => loan.State == CardLoanState.Expired
            || (loan.State == CardLoanState.Granted && loan.Until <= present.Now);
        State = loan => loan.State == CardLoanState.Granted && loan.Until <= present.Now ? CardLoanState.Expired : loan.State;
    }

    /// <summary>Whether its fields are open.</summary>
    public Expression<Func<CardLoanRow, bool>> IsInForce { get; }

    /// <summary>Whether it was not returned in time.</summary>
    public Expression<Func<CardLoanRow, bool>> IsOverdue { get; }

    /// <summary>How far it has come, be it noted or not.</summary>
    public Expression<Func<CardLoanRow, CardLoanState>> State { get; }

    private sealed class Present(TimeProvider clock)
    {
        public DateTime Now => clock.GetUtcNow().UtcDateTime;
    }
}
