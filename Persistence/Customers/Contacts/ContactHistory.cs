using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>What became of one field of a contact.</summary>
/// <param name="Field">The name of the field, as in the API.</param>
/// <param name="Old">The value before.</param>
/// <param name="New">The value after.</param>
/// <param name="IsErased">Whether the values were personal and have been erased.</param>
public sealed record ContactHistory(string Field, string? Old, string? New, bool IsErased)
{
    /// <summary>The field that says of whom the contact is the main one; the API asks whether it is.</summary>
    private const string MainOf = "mainOf";

    /// <summary>The fields of an entry in the history, each with its values as far as they are kept.</summary>
    /// <param name="fields">As in <see cref="ChangeRow.Fields"/>.</param>
    /// <param name="values">As in <see cref="PersonalValuesRow.Fields"/>; null when there are none any more.</param>
    public static IReadOnlyList<ContactHistory> ReadAll(string fields, string? values)
    {
        var kept = FieldChange.ReadAll(values ?? "[]").ToDictionary(value => value.Field, StringComparer.Ordinal);

        return
        [
            .. FieldChange.ReadAll(fields).Select(change =>
                change.Field == MainOf ? new ContactHistory("main", Told(change.Old), Told(change.New), IsErased: false)
                : !ContactErasure.Fields.Contains(change.Field) ? new ContactHistory(change.Field, change.Old, change.New, IsErased: false)
                : kept.TryGetValue(change.Field, out var value) ? new ContactHistory(change.Field, value.Old, value.New, IsErased: false)
                : new ContactHistory(change.Field, null, null, IsErased: true)),
        ];
    }

    private static string? Told(string? customer) => customer is null ? null : bool.TrueString;
}
