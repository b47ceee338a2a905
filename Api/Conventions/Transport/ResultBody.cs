using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Writes a result as the JSON text that every transport sends.</summary>
internal static class ResultBody
{
    private static readonly Serializer Json = new();

    /// <summary>Writes the result whose errors have been published.</summary>
    public static void Write(IBufferWriter<byte> output, ExecutionResult result) => Json.Write(output, result);

    private sealed class Serializer() : GraphQLSerializer(
        options =>
        {
            options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.MaxDepth = 1024;
        },
        new ErrorInfoProvider(options => (options.ExposeCodes, options.ExposeData) = (false, false)))
    {
        public void Write(IBufferWriter<byte> output, ExecutionResult result)
        {
            using var writer = new Utf8JsonWriter(output, new JsonWriterOptions
            {
                Encoder = SerializerOptions.Encoder,
                SkipValidation = true,
            });

            JsonSerializer.Serialize(writer, result, SerializerOptions);
        }
    }
}
