using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Access.Users;

/// <summary>That whoever is signed in as a person is so no longer; API keys are revoked one by one.</summary>
/// <param name="Employee">The employee.</param>
public sealed record EndSignInsInput([IdOf("Employee")] long Employee);
