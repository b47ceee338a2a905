using System.Net;
using System.Text.Json;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>What came back for a request.</summary>
public sealed record Reply(HttpStatusCode Status, string? ContentType, IReadOnlyDictionary<string, string> Headers, string Text)
{
    /// <summary>The body, which must be JSON.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    /// <summary>The first error of the body.</summary>
    public JsonElement Error => Json.GetProperty("errors")[0];

    /// <summary>The code of the first error, or null when there is none or it has none.</summary>
    public string? Code =>
        Json.TryGetProperty("errors", out var errors) && errors[0].TryGetProperty("extensions", out var facts) && facts.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>A header by its name; null when it is not there.</summary>
    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>Status and body, which need not be JSON.</summary>
    public override string ToString() => $"{(int)Status} {Text}";

    public static async Task<Reply> Of(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Content.Headers.ContentType?.ToString(),
        response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsStringAsync());
}
