using System.Linq.Expressions;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Access.Custody;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Schema;

/// <summary>Where all that is served comes from; the one place for rules on who may see which rows.</summary>
internal sealed class Rows(IStore store) : IRowSource
{
    /// <inheritdoc/>
    public IRowSession Open(IServiceProvider requestServices)
    {
        var caller = requestServices.GetRequiredService<CurrentCaller>().Value;

        return new Session(store.Open(caller.Sight), caller);
    }

    private sealed class Session(CustomerGraphDb db, Caller caller) : DbContextSession(db), IRowSession
    {
        /// <remarks>The rules below follow from the roles and from who the caller is; the general manager's from the role alone.</remarks>
        protected override object Likeness => caller.Roles.Contains(Role.GeneralManager)
            ? Role.GeneralManager
            : (caller.EmployeeId, string.Join(',', caller.Roles.Order()));

        public override IQueryable<TRow> Rows<TRow>()
        {
            IQueryable? restricted =
                typeof(TRow) == typeof(CardChange) ? CardChange.In(db)
                : typeof(TRow) == typeof(CardContact) ? CardContact.In(db)
                : typeof(TRow) == typeof(ContactChange) ? ContactChange.In(db)
                : typeof(TRow) == typeof(AuditRow) ? AuditSight.EntriesFor(caller, db)
                : typeof(TRow) == typeof(CardLoanRow) && LoanSight.RuleOf(caller) is { } rule ? db.CardLoans.Where(rule)
                : null;

            return (IQueryable<TRow>?)restricted ?? base.Rows<TRow>();
        }

        public Expression<Func<TRow, bool>>? Rule<TRow>()
            where TRow : class =>
            typeof(TRow) == typeof(CardLoanRow) ? (Expression<Func<TRow, bool>>?)(object?)LoanSight.RuleOf(caller) : null;
    }
}
