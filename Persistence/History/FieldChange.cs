using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerGraph.Persistence.History;

/// <summary>What became of one field; an absent value is null.</summary>
/// <param name="Field">The field's name, in camel case.</param>
/// <param name="Old">The value before, in invariant text; null too when the row was made.</param>
/// <param name="New">The value after, in invariant text.</param>
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
