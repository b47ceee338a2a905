using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Access;

/// <summary>Whether somebody may sign in is for administrators to know, and for the person.</summary>
internal static class SignInRecord
{
    /// <summary>The policy of such fields of an employee; who reads them is not recorded.</summary>
    public static readonly RowPolicy OfEmployee = Policies.SignIns.ForRow<EmployeeRow>(
        (services, _) =>
        {
            var self = services.GetRequiredService<CurrentCaller>().Value.EmployeeId;

            return new((employee, _) => employee.Id == self);
        },
        part: null,
        row => row.Id);
}
