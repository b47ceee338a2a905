using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Access;

/// <summary>Employee: somebody who works for the company.</summary>
internal sealed class EmployeeType : EntityType<EmployeeRow>
{
    /// <summary>The type.</summary>
    public EmployeeType()
        : base("Employee", "Somebody who works for the company, 員工.")
    {
        this.Requires(Policies.Employees);
        Node(row => row.Id);
        Column("code", row => row.Code, "What the company calls the employee; unique.");
        Column("name", row => row.Name, "The person's name.");
        Column("title", row => row.Title, "What the person is called at work.");
        Column("role", row => row.Role, "What the person is here for.");
        Column("version", row => row.Version, "Counts the changes, from 1; what `expectedVersion` is compared with.");
        Column("disabledSince", row => row.DisabledSince, "Since when nobody may sign in as this person; null when it is possible.")
            .Requires(SignInRecord.OfEmployee);
        Column("signInsEndedAt", row => row.SignInsEndedAt, "When all sign-ins of the person were ended; tokens from before are refused.")
            .Requires(SignInRecord.OfEmployee);
        Reference("manager", row => row.Manager, "The employee to whom the person reports.");
        Children("reports", row => (long?)row.Id, (EmployeeRow report) => report.ManagerId, "The people who report to this one, by paging.");
        Children("customers", row => (long?)row.Id, (CustomerRow customer) => customer.SalespersonId, "The customers in this person's charge, by paging.")
            .Named("EmployeeCustomers").Requires(Policies.Cards);
    }
}
