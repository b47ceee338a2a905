using System.Buffers;
using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Nodes;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Execution;

/// <summary>Puts executed nodes and written JSON together, step by step, so that it can wait for a slow reader.</summary>
/// <remarks>It keeps its own stack: how deep a result is nested does not matter.</remarks>
internal sealed class Rendering(IBufferWriter<byte> output) : IDisposable
{
    /// <summary>Longer pieces go to the output as they are, shorter ones are gathered first.</summary>
    private const int LongPiece = 1024;

    private readonly Stack<Frame> frames = [];
    private long rendered;

    /// <summary>Takes what stands before, between and behind the nodes.</summary>
    public JsonSink Sink { get; } = new();

    /// <summary>Puts a node next.</summary>
    public void Add(ExecutionNode node)
    {
        switch (node)
        {
            case ObjectExecutionNode { SubFields: null }:
                Sink.Null();
                break;
            case ArrayExecutionNode { Items: null } list:
                JsonValues.Write(Sink, list.SerializedResult);
                break;
            case ObjectExecutionNode or ArrayExecutionNode:
                frames.Push(new Frame(node, 0, (node as IWrittenNode)?.Slice.From ?? default));
                break;
            default:
                JsonValues.Write(Sink, node.ToValue());
                break;
        }
    }

    /// <summary>Renders on.</summary>
    /// <param name="bytes">About how many bytes may go to the output before it has to be flushed.</param>
    /// <returns>Whether there is more.</returns>
    public bool Advance(long bytes)
    {
        var end = bytes == long.MaxValue ? bytes : rendered + bytes;
        while (rendered < end && frames.TryPop(out var frame))
        {
            Step(frame);
            if (Sink.Position is not { Chunk: 0, Offset: < LongPiece })
            {
                Flush();
            }
        }

        return frames.Count > 0;
    }

    /// <summary>Hands the gathered pieces to the output.</summary>
    public void Flush()
    {
        var from = default(JsonPosition);
        while (Sink.Read(ref from, Sink.Position) is { IsEmpty: false } piece)
        {
            rendered += piece.Length;
            output.Write(piece);
        }

        Sink.Truncate(default);
    }

    /// <inheritdoc/>
    public void Dispose() => Sink.Dispose();

    private void Step(Frame frame)
    {
        switch (frame.Node)
        {
            case IWrittenNode { Slice.Sink: { } sink } written:
                StepWritten(frame, written, sink);
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                StepObject(frame, fields);
                break;
            case ArrayExecutionNode { Items: { } items }:
                StepList(frame, items);
                break;
        }
    }

    private void StepWritten(Frame frame, IWrittenNode node, JsonSink written)
    {
        var at = frame.At;
        var more = frame.Next < node.ChildCount;
        var (child, from, to) = more ? node.Child(frame.Next) : (null, node.Slice.To, default);
        if (written.Read(ref at, from) is { IsEmpty: false } piece)
        {
            frames.Push(frame with { At = at });
            Copy(piece);
        }
        else if (more)
        {
            frames.Push(new Frame(frame.Node, frame.Next + 1, to));
            Add(child!);
        }
    }

    private void StepObject(Frame frame, ExecutionNode[] fields)
    {
        if (frame.Next == fields.Length)
        {
            Sink.Raw(fields.Length == 0 ? "{}"u8 : "}"u8);
            return;
        }

        var field = fields[frame.Next];
        Sink.Raw(frame.Next == 0 ? "{"u8 : ","u8);
        Sink.Text(field.Name);
        Sink.Raw(":"u8);
        frames.Push(frame with { Next = frame.Next + 1 });
        Add(field);
    }

    private void StepList(Frame frame, List<ExecutionNode> items)
    {
        if (frame.Next == items.Count)
        {
            Sink.Raw(items.Count == 0 ? "[]"u8 : "]"u8);
            return;
        }

        Sink.Raw(frame.Next == 0 ? "["u8 : ","u8);
        frames.Push(frame with { Next = frame.Next + 1 });
        Add(items[frame.Next]);
    }

    private void Copy(ReadOnlySpan<byte> piece)
    {
        if (piece.Length < LongPiece)
        {
            Sink.Raw(piece);
            return;
        }

        Flush();
        rendered += piece.Length;
        output.Write(piece);
    }

    /// <summary>A node that is being rendered: its next child, and for written nodes, where in their JSON.</summary>
    private readonly record struct Frame(ExecutionNode Node, int Next, JsonPosition At);
}
