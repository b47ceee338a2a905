using System.Buffers;
using System.Text.Json;
using GraphQL;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>What the server says, as the text that is sent.</summary>
internal sealed class ServerMessages(ResultTexts texts)
{
    public static readonly ReadOnlyMemory<byte> Ack = """{"type":"connection_ack"}"""u8.ToArray();

    public static readonly ReadOnlyMemory<byte> Ping = """{"type":"ping"}"""u8.ToArray();

    /// <summary>The answer to a ping, with its payload if it had one.</summary>
    public static ReadOnlyMemory<byte> Pong(ReadOnlyMemory<byte>? payload) => payload is { } sent
        ? (byte[])[.. """{"type":"pong","payload":"""u8, .. sent.Span, .. "}"u8]
        : """{"type":"pong"}"""u8.ToArray();

    /// <summary>A result of an operation.</summary>
    public ReadOnlyMemory<byte> Next(string id, ExecutionResult result) =>
        OfOperation("next", id, output => texts.Write(output, result));

    /// <summary>Why an operation is not executed; the last of its messages.</summary>
    public ReadOnlyMemory<byte> Error(string id, ExecutionErrors errors) =>
        OfOperation("error", id, output => texts.WriteErrors(output, errors));

    /// <summary>The operation has no more results.</summary>
    public static ReadOnlyMemory<byte> Complete(string id) => OfOperation("complete", id, null);

    private static ReadOnlyMemory<byte> OfOperation(string type, string id, Action<IBufferWriter<byte>>? payload)
    {
        var text = new ArrayBufferWriter<byte>(256);
        text.Write("{\"id\":"u8);
        text.Write(JsonSerializer.SerializeToUtf8Bytes(id));
        text.Write(",\"type\":"u8);
        text.Write(JsonSerializer.SerializeToUtf8Bytes(type));

        if (payload is not null)
        {
            text.Write(",\"payload\":"u8);
            payload(text);
        }

        text.Write("}"u8);

        return text.WrittenMemory;
    }
}
