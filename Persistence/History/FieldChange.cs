using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerGraph.Persistence.History;

/// <summary>What became of one field; an absent value is null.</summary>
/// <param name="Field">The field's name, as in the API.</param>
/// <param name="Old">
/// The value before, as files and the API write it: AUTHORIZED_DEALER, 2026-12-31, the code of an employee. Null too when
/// the row was made.
/// </param>
/// <param name="New">The value after, likewise.</param>
public sealed record FieldChange(string Field, string? Old, string? New)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The fields of a history entry, as they are stored.</summary>
    public static IReadOnlyList<FieldChange> ReadAll(string fields) =>
        JsonSerializer.Deserialize<List<FieldChange>>(fields, Json) ?? [];

    /// <summary>The fields of a history entry, to be stored.</summary>
    internal static string WriteAll(IEnumerable<FieldChange> fields) => JsonSerializer.Serialize(fields, Json);
}
