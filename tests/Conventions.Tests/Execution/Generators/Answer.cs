using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerGraph.Conventions.Tests.Execution.Generators;

/// <summary>A response body, its errors apart from the rest.</summary>
/// <param name="Body">The body as it was written.</param>
internal sealed record Answer(string Body)
{
    /// <summary>Everything but the errors, byte for byte.</summary>
    public string Data => Body[Start()..];

    /// <summary>
    /// The errors byte for byte, but without locations where the engine has none: it forgets them when it merges fields.
    /// </summary>
    public string ErrorsAsIn(Answer engine)
    {
        var errors = Errors();
        foreach (var (error, known) in errors.Zip(engine.Errors()))
        {
            if (known!["locations"] is null)
            {
                error!.AsObject().Remove("locations");
            }
        }

        return errors.ToJsonString();
    }

    /// <summary>The errors in an order that does not depend on threads.</summary>
    public string SortedErrorsWithoutLocations()
    {
        var errors = Errors();
        foreach (var error in errors)
        {
            error!.AsObject().Remove("locations");
        }

        return string.Join('\n', errors.Select(error => error!.ToJsonString()).Order(StringComparer.Ordinal));
    }

    private JsonArray Errors() => JsonNode.Parse(Body)!["errors"]?.AsArray() ?? [];

    private int Start()
    {
        var bytes = Encoding.UTF8.GetBytes(Body);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        reader.Read();
        if (!reader.ValueTextEquals("errors"))
        {
            return 0;
        }

        reader.Read();
        reader.Skip();
        return Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
    }
}
