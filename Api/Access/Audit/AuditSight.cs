using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access.Audit;

namespace CustomerGraph.Api.Access.Audit;

/// <summary>Which entries of the audit trail a caller sees: custodians those about the cards that they keep and their contacts, the general manager all.</summary>
internal static class AuditSight
{
    /// <summary>The entries that a caller sees.</summary>
    public static IQueryable<AuditRow> EntriesFor(Caller caller, CustomerGraphDb db) =>
        caller.Roles.Contains(Role.GeneralManager) ? db.AuditTrail
        : caller.Roles.Contains(Role.CardCustodian) && caller.EmployeeId is { } self
            ? db.AuditTrail.Where(entry =>
                (entry.SubjectType == "customers"
                    && db.Customers.Any(customer => customer.Code == entry.SubjectCode && customer.CustodianId == self))
                || (entry.SubjectType == "contacts"
                    && db.Contacts.Any(contact => contact.Code == entry.SubjectCode && contact.Customer.CustodianId == self)))
            : db.AuditTrail.Where(_ => false);
}
