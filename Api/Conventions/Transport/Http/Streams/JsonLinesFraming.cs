using System.Buffers;

namespace CustomerGraph.Conventions.Transport.Http.Streams;

/// <summary>JSON Lines: a result to a line.</summary>
internal sealed class JsonLinesFraming : StreamFraming
{
    public static readonly JsonLinesFraming Instance = new();

    public override void Before(IBufferWriter<byte> output)
    {
    }

    public override void After(IBufferWriter<byte> output) => output.Write("\n"u8);

    public override void End(IBufferWriter<byte> output)
    {
    }

    public override void KeepAlive(IBufferWriter<byte> output) => output.Write(" \n"u8);
}
