using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>That the personal data of a contact are to be erased, which cannot be taken back.</summary>
/// <param name="Contact">The contact; it may have been removed.</param>
/// <param name="ExpectedVersion">The version that this is meant for; with another one nothing is erased.</param>
/// <param name="Reason">Why. It stays in the audit trail for ever: it must not name the person.</param>
public sealed record EraseContactInput([IdOf("Contact")] long Contact, int ExpectedVersion, string Reason);
