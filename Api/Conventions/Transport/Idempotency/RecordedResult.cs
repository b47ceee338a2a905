using System.Buffers;
using CustomerGraph.Conventions.Execution;
using GraphQL;

namespace CustomerGraph.Conventions.Transport.Idempotency;

/// <summary>A result that is there as the text that is answered.</summary>
internal sealed class RecordedResult : ExecutionResult
{
    /// <summary>The text of an executed mutation's result.</summary>
    public RecordedResult(ReadOnlyMemory<byte> text)
    {
        Text = text;
        Executed = true;
    }

    /// <summary>The complete response in JSON.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>Whether it is the answer to an earlier request.</summary>
    public bool Replayed { get; init; }

    /// <summary>Records a result.</summary>
    public static RecordedResult Of(ExecutionResult result, ResultWriter writer)
    {
        var text = new ArrayBufferWriter<byte>();
        writer.Write(text, result);
        (result.Data as IDisposable)?.Dispose();

        return new RecordedResult(text.WrittenMemory);
    }
}
