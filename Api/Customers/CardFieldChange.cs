using CustomerGraph.Persistence.History;

namespace CustomerGraph.Api.Customers;

/// <summary>What became of one field of a card, with the people of the card, by whom it is decided who reads it.</summary>
internal sealed record CardFieldChange(long Customer, long? Salesperson, long? Custodian, string Field, string? Old, string? New)
{
    /// <summary>The fields of an entry in the history of a card.</summary>
    public static IReadOnlyList<CardFieldChange> ReadAll(string fields, long customer, long? salesperson, long? custodian) =>
        [.. FieldChange.ReadAll(fields).Select(change => new CardFieldChange(customer, salesperson, custodian, change.Field, change.Old, change.New))];
}
