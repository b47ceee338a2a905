using System.Buffers;

namespace CustomerGraph.Conventions.Transport.Http.Streams;

/// <summary>Parts of a multipart body, with a hyphen as the boundary.</summary>
/// <remarks>Source: RFC 2046, section 5.1.</remarks>
internal sealed class MultipartFraming : StreamFraming
{
    public static readonly MultipartFraming Instance = new();

    public override void Before(IBufferWriter<byte> output) =>
        output.Write("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);

    public override void After(IBufferWriter<byte> output)
    {
    }

    public override void End(IBufferWriter<byte> output) => output.Write("\r\n-----\r\n"u8);

    // Blank lines between two parts belong to no part; there is no sequence of results that waits in this format.
    public override void KeepAlive(IBufferWriter<byte> output)
    {
    }
}
