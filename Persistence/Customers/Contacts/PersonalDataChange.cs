namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>A change of a contact.</summary>
/// <param name="Version">The version that the contact got by it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Actor">Who made it.</param>
/// <param name="Fields">What became different.</param>
public sealed record PersonalDataChange(int Version, DateTime At, string Actor, IReadOnlyList<ContactHistory> Fields);
