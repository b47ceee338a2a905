using System.Buffers;
using System.IO.Pipelines;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Transport.Idempotency;
using GraphQL;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Writes results as the JSON text that every transport sends. A result is written once: its memory is given back.</summary>
internal sealed class ResultTexts(ResultWriter writer)
{
    /// <summary>Writes the whole text at once.</summary>
    public void Write(IBufferWriter<byte> output, ExecutionResult result)
    {
        using var data = result.Data as IDisposable;

        if (result is RecordedResult recorded)
        {
            output.Write(recorded.Text.Span);
        }
        else
        {
            writer.Write(output, result);
        }
    }

    /// <summary>Writes the text no faster than it is read.</summary>
    public async ValueTask WriteAsync(PipeWriter output, ExecutionResult result, CancellationToken abandoned)
    {
        using var data = result.Data as IDisposable;

        if (result is RecordedResult recorded)
        {
            await output.WriteAsync(recorded.Text, abandoned);
        }
        else
        {
            await writer.WriteAsync(output, result, abandoned);
        }
    }

    /// <summary>Writes errors alone, as an array.</summary>
    public void WriteErrors(IBufferWriter<byte> output, ExecutionErrors errors) => writer.WriteErrors(output, errors);
}
