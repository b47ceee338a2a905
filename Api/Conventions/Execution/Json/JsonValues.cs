using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.SystemTextJson;

namespace CustomerGraph.Conventions.Execution.Json;

/// <summary>Serialised scalars, facts of errors and other values of which only the run knows the type.</summary>
internal static class JsonValues
{
    /// <summary>Far beyond what a caller can cause, short of what a stack can bear.</summary>
    private const int MaxDepth = 512;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
        Converters = { new JsonConverterBigInteger() },
    };

    /// <summary>Writes a value as the engine's serializer would.</summary>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    /// <exception cref="JsonException">The value is nested too deeply, or in a circle.</exception>
    public static void Write(JsonSink sink, object? value)
    {
        switch (value)
        {
            case null:
                sink.Null();
                break;
            case string text:
                sink.Text(text);
                break;
            case bool truth:
                sink.Boolean(truth);
                break;
            case int number:
                sink.Number(number);
                break;
            case long number:
                sink.Number(number);
                break;
            case decimal number:
                sink.Number(number);
                break;
            case double number:
                sink.Number(number);
                break;
            default:
                sink.Serialized(value, Options);
                break;
        }
    }

    /// <summary>Whether a value can be written without trying: the types that scalars give nearly always.</summary>
    public static bool IsPlain(object? value) =>
        value is null or string or bool or int or long or decimal || (value is double number && double.IsFinite(number));
}
