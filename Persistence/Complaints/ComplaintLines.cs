using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>Lists in one column of a complaint.</summary>
public static class ComplaintLines
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The lines in a column.</summary>
    public static IReadOnlyList<T> Read<T>(string column) => JsonSerializer.Deserialize<IReadOnlyList<T>>(column, Options) ?? [];

    internal static string Write<T>(IEnumerable<T> lines) => JsonSerializer.Serialize(lines, Options);
}
