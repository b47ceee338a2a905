using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access.Users;

/// <summary>The types of the reasons for which an employee's access is not changed.</summary>
internal sealed class EmployeeErrors : ErrorTypes<EmployeeError>
{
    /// <summary>The types.</summary>
    public EmployeeErrors()
    {
        Case<EmployeeError.NotFound>(
            "EmployeeNotFoundError", "Returned when there is no such employee.", _ => "There is no such employee.");
        Case<EmployeeError.VersionConflict>(
            "EmployeeVersionConflictError",
            "Returned when somebody else has changed the employee in the meantime: read it again.",
            error => $"The employee has version {error.Actual}; the change was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that the change was meant for.")
            .Fact("actual", error => error.Actual, "The version that the employee has now.");
        Case<EmployeeError.OwnAccess>(
            "OwnAccessError",
            "Returned when administrators would change their own role or shut themselves out.",
            _ => "Nobody changes their own role or shuts themselves out: another administrator has to do it.");
    }
}
