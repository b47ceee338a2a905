using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Users;

/// <summary>That nobody may sign in as a person any more, be it by token or by API key.</summary>
/// <param name="Employee">The employee.</param>
/// <param name="ExpectedVersion">The version of the employee that this is meant for; with another one nothing is changed.</param>
public sealed record DisableEmployeeInput([IdOf("Employee")] long Employee, int ExpectedVersion);
