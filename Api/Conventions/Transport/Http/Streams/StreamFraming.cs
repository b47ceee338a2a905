using System.Buffers;

namespace CustomerGraph.Conventions.Transport.Http.Streams;

/// <summary>How results follow each other in one body.</summary>
internal abstract class StreamFraming
{
    /// <summary>The framing of a format that is no single document.</summary>
    public static StreamFraming Of(ResponseFormat format) =>
        format == ResponseFormat.EventStream ? EventStreamFraming.Instance
        : format == ResponseFormat.Multipart ? MultipartFraming.Instance
        : JsonLinesFraming.Instance;

    /// <summary>Writes what stands before a result.</summary>
    public abstract void Before(IBufferWriter<byte> output);

    /// <summary>Writes what stands behind a result.</summary>
    public abstract void After(IBufferWriter<byte> output);

    /// <summary>Writes what says that there are no more results.</summary>
    public abstract void End(IBufferWriter<byte> output);

    /// <summary>Writes something that means nothing, so that nobody on the way takes the connection for dead.</summary>
    public abstract void KeepAlive(IBufferWriter<byte> output);
}
