using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Users;

/// <summary>That a person may sign in again.</summary>
/// <param name="Employee">The employee.</param>
/// <param name="ExpectedVersion">The version of the employee that this is meant for; with another one nothing is changed.</param>
public sealed record EnableEmployeeInput([IdOf("Employee")] long Employee, int ExpectedVersion);
