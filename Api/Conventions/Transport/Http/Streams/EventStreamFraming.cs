using System.Buffers;

namespace CustomerGraph.Conventions.Transport.Http.Streams;

/// <summary>Server-sent events as the protocol graphql-sse has them, in its distinct connections mode.</summary>
/// <remarks>The last event has data, if empty: without a line of data browsers do not report an event.</remarks>
internal sealed class EventStreamFraming : StreamFraming
{
    public static readonly EventStreamFraming Instance = new();

    public override void Before(IBufferWriter<byte> output) => output.Write("event: next\ndata: "u8);

    public override void After(IBufferWriter<byte> output) => output.Write("\n\n"u8);

    public override void End(IBufferWriter<byte> output) => output.Write("event: complete\ndata:\n\n"u8);

    public override void KeepAlive(IBufferWriter<byte> output) => output.Write(":\n\n"u8);
}
