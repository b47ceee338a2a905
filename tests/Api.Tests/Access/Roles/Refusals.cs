using System.Text.Json.Nodes;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>What an answer refuses.</summary>
internal static class Refusals
{
    /// <summary>The codes by which rights were refused, each with the field at which that was.</summary>
    public static IReadOnlyList<string> Of(JsonNode answer) =>
    [
        .. (answer["errors"]?.AsArray() ?? [])
            .Where(error => CodeOf(error!)?.StartsWith("AUTH_", StringComparison.Ordinal) == true)
            .Select(error => $"{CodeOf(error!)} {error!["path"]!.AsArray().Last(step => step!.GetValueKind() == System.Text.Json.JsonValueKind.String)}")
            .Distinct(),
    ];

    /// <summary>The code that somebody is told who has not the right.</summary>
    public static string CodeFor(Asker asker) => asker.Role is null ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED";

    private static string? CodeOf(JsonNode error) => (string?)error["extensions"]?["code"];
}
