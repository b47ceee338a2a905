using System.Buffers;
using System.IO.Pipelines;
using CustomerGraph.Conventions.Execution.Json;
using GraphQL;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Execution;

/// <summary>Writes complete response bodies: <c>errors</c>, <c>data</c>, <c>extensions</c>, in this order.</summary>
/// <param name="errors">What of an error the caller may see.</param>
public sealed class ResultWriter(IErrorInfoProvider errors)
{
    /// <summary>How many bytes are handed over before waiting for the reader.</summary>
    private const int FlushEvery = 64 * 1024;

    /// <summary>Writes a response at once.</summary>
    public void Write(IBufferWriter<byte> output, ExecutionResult result)
    {
        using var rendering = new Rendering(output);
        Begin(rendering, result);
        rendering.Advance(long.MaxValue);
        End(rendering, result);
    }

    /// <summary>Writes a response, however large, no faster than it is read; ends early when nobody reads any more.</summary>
    public async ValueTask WriteAsync(PipeWriter output, ExecutionResult result, CancellationToken cancellation = default)
    {
        using var rendering = new Rendering(output);
        Begin(rendering, result);
        while (rendering.Advance(FlushEvery))
        {
            var flushed = await output.FlushAsync(cancellation);
            if (flushed.IsCompleted)
            {
                return;
            }
        }

        End(rendering, result);
        await output.FlushAsync(cancellation);
    }

    /// <summary>Writes errors alone, as an array.</summary>
    public void WriteErrors(IBufferWriter<byte> output, ExecutionErrors failed)
    {
        using var rendering = new Rendering(output);
        ErrorJson.Write(rendering.Sink, failed, errors);
        rendering.Flush();
    }

    private void Begin(Rendering rendering, ExecutionResult result)
    {
        var sink = rendering.Sink;
        var separator = "{"u8;
        if (result.Errors is { Count: > 0 } failed)
        {
            sink.Raw("{\"errors\":"u8);
            ErrorJson.Write(sink, failed, errors);
            separator = ","u8;
        }

        if (!result.Executed)
        {
            return;
        }

        sink.Raw(separator);
        sink.Raw("\"data\":"u8);
        switch (result.Data)
        {
            case ResultData data:
                rendering.Add(data.Root);
                break;
            case ExecutionNode node:
                rendering.Add(node);
                break;
            default:
                JsonValues.Write(sink, result.Data);
                break;
        }
    }

    private static void End(Rendering rendering, ExecutionResult result)
    {
        var sink = rendering.Sink;
        var empty = !result.Executed && result.Errors is not { Count: > 0 };
        if (result.Extensions is { Count: > 0 } extensions)
        {
            sink.Raw(empty ? "{\"extensions\":"u8 : ",\"extensions\":"u8);
            JsonValues.Write(sink, extensions);
            empty = false;
        }

        sink.Raw(empty ? "{}"u8 : "}"u8);
        rendering.Flush();
    }
}
