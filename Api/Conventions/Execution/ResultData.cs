using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Execution;

/// <summary>The data of a result: the nodes that were executed, and the JSON that was written for the rest.</summary>
/// <remarks>
/// It can be written any number of times until it is disposed. Disposing gives its memory back to the pool; without it
/// the memory is collected, which costs more and breaks nothing.
/// </remarks>
[JsonConverter(typeof(Converter))]
public sealed class ResultData : IDisposable
{
    private readonly JsonSinks? memory;

    internal ResultData(ExecutionNode root, JsonSinks? memory)
    {
        Root = root;
        this.memory = memory;
    }

    internal ExecutionNode Root { get; }

    /// <inheritdoc/>
    public void Dispose() => memory?.Release();

    /// <summary>For those who serialise a result without <see cref="ResultWriter"/>.</summary>
    private sealed class Converter : JsonConverter<ResultData>
    {
        public override ResultData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Results are written, never read.");

        public override void Write(Utf8JsonWriter writer, ResultData value, JsonSerializerOptions options)
        {
            var body = new ArrayBufferWriter<byte>();
            using var rendering = new Rendering(body);
            rendering.Add(value.Root);
            rendering.Advance(long.MaxValue);
            rendering.Flush();
            writer.WriteRawValue(body.WrittenSpan, skipInputValidation: true);
        }
    }
}
