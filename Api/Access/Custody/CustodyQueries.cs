using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>What can be asked of loans and of the audit trail: who has what, what is overdue, who read what.</summary>
internal sealed class CustodyQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<CardLoanRow>(
            entities,
            "cardLoans",
            "The loans of cards, 借閱: those that the caller asked for, those of the cards that the caller keeps; the general manager sees all. "
            + "`inForce` selects who has what, `overdue` what was not returned in time.")
            .Requires(Policies.Loans);
        query.Connection<AuditRow>(
            entities,
            "auditTrail",
            "The audit trail, 稽核軌跡: every change, and every read of a confidential field, allowed or refused. "
            + "Custodians see the entries about the cards that they keep; the general manager sees all.")
            .Requires(Policies.Audit);
    }
}
