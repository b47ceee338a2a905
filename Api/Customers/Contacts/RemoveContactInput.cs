using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>That somebody is no contact of the customer any more.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="ExpectedVersion">The version that this is meant for; with another one nothing is changed.</param>
public sealed record RemoveContactInput([IdOf("Contact")] long Contact, int ExpectedVersion);
