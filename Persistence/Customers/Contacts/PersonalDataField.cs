namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>A field of a contact that says something.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Value">What it says, as files and the API write it.</param>
public sealed record PersonalDataField(string Field, string Value);
