using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access.Users;

/// <summary>What a person is to be here for, from now on.</summary>
/// <param name="Employee">The employee.</param>
/// <param name="ExpectedVersion">The version of the employee that this is meant for; with another one nothing is changed.</param>
/// <param name="Role">The role; null for none, with which nothing is seen.</param>
public sealed record SetEmployeeRoleInput([IdOf("Employee")] long Employee, int ExpectedVersion, Role? Role);
