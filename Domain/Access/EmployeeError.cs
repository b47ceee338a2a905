namespace CustomerGraph.Domain.Access;

/// <summary>Why nothing was done to an employee's access.</summary>
public abstract record EmployeeError
{
    private EmployeeError() { }

    /// <summary>There is no such employee.</summary>
    public sealed record NotFound : EmployeeError;

    /// <summary>Somebody else changed the employee in the meantime.</summary>
    /// <param name="Expected">The version that the change was meant for.</param>
    /// <param name="Actual">The version that the employee has now.</param>
    public sealed record VersionConflict(int Expected, int Actual) : EmployeeError;

    /// <summary>Nobody changes their own role or shuts themselves out: another administrator has to do it.</summary>
    public sealed record OwnAccess : EmployeeError;
}
