using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>That private fields of a contact were read, refused or handed out.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Kind">Whether they were read or handed out.</param>
/// <param name="Operation">How.</param>
/// <param name="Fields">Which fields.</param>
/// <param name="Allowed">Whether they were shown, or refused.</param>
/// <param name="Purpose">What for, where a purpose was given.</param>
public sealed record PersonalDataRead(
    DateTime At, string Actor, AuditKind Kind, string Operation, IReadOnlyList<string> Fields, bool Allowed, string? Purpose);
