using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Answers, held to what they were when somebody last looked at them.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Readable = new(Plain)
    {
        WriteIndented = true,
    };

    /// <summary>The answer is the one in the file of the running test, in __snapshots__.</summary>
    public static void MatchSnapshot(this JsonNode answer) => Snapshot.Match(answer.ToJsonString(Readable) + "\n");

    /// <summary>JSON as people would write it.</summary>
    public static string Shown(JsonNode answer) => answer.ToJsonString(Plain);
}
