using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerGraph.Persistence.History;

/// <summary>Reads off a tracked row what has changed in it.</summary>
internal static class ChangeRecord
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The fields of a history entry, as they were written.</summary>
    public static IReadOnlyList<FieldChange> Read(string fields) =>
        JsonSerializer.Deserialize<List<FieldChange>>(fields, Json) ?? [];

    /// <summary>The fields of a history entry, to be stored.</summary>
    public static string Write(IEnumerable<FieldChange> fields) => JsonSerializer.Serialize(fields, Json);

    /// <summary>What differs in a row; of a new row, everything that it has.</summary>
    public static List<FieldChange> Differences(EntityEntry<IVersioned> entry) =>
    [
        .. from property in entry.Properties
           where !property.Metadata.IsPrimaryKey() && property.Metadata.Name != nameof(IVersioned.Version)
           let old = entry.State == EntityState.Added ? null : Text(property.OriginalValue)
           let now = Text(property.CurrentValue)
           where old != now
           orderby property.Metadata.Name
           select new FieldChange(JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), old, now),
    ];

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
