using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>What became of one field of a contact, with the people of the card, by whom it is decided who reads it.</summary>
internal sealed record ContactFieldChange(
    long Contact, long Customer, long? Salesperson, long? Custodian, string Field, string? Old, string? New, bool IsErased)
{
    /// <summary>The fields of an entry in the history of a contact.</summary>
    public static IReadOnlyList<ContactFieldChange> ReadAll(
        string fields, string? values, long contact, long customer, long? salesperson, long? custodian) =>
        [
            .. ContactHistory.ReadAll(fields, values).Select(change => new ContactFieldChange(
                contact, customer, salesperson, custodian, change.Field, change.Old, change.New, change.IsErased)),
        ];
}
