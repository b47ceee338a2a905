using System.Runtime.InteropServices;
using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Requests;
using GraphQL;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>What a client says.</summary>
internal abstract record ClientMessage
{
    private ClientMessage()
    {
    }

    /// <summary>The client introduces itself.</summary>
    public sealed record Init(Inputs? Payload) : ClientMessage;

    /// <summary>The client wants to hear that the server is there; the payload comes back.</summary>
    public sealed record Ping(ReadOnlyMemory<byte>? Payload) : ClientMessage;

    /// <summary>The client is there.</summary>
    public sealed record Pong : ClientMessage;

    /// <summary>The client asks for an operation.</summary>
    public sealed record Subscribe(string Id, OperationRequest Request) : ClientMessage;

    /// <summary>The client no longer wants the results of an operation.</summary>
    public sealed record Complete(string Id) : ClientMessage;

    /// <summary>The text was no message of the protocol.</summary>
    public sealed record Invalid(string Why) : ClientMessage;

    /// <summary>Reads a message from its text.</summary>
    public static ClientMessage Read(ReadOnlyMemory<byte> text, JsonRequests requests)
    {
        try
        {
            using var json = requests.Parse(text);

            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Read(json.RootElement, requests)
                : new Invalid("it must be a JSON object");
        }
        catch (Refusal refusal)
        {
            return new Invalid(refusal.Message);
        }
    }

    private static ClientMessage Read(JsonElement message, JsonRequests requests) => Text(message, "type") switch
    {
        "connection_init" => new Init(PayloadOf(message, requests)),
        "ping" => new Ping(RawPayloadOf(message, requests)),
        "pong" => new Pong(),
        "subscribe" => WithId(message, id => new Subscribe(
            id, JsonRequests.Complete(requests.Read(Member(message, "payload"))))),
        "complete" => WithId(message, id => new Complete(id)),
        _ => new Invalid("it has no known type"),
    };

    private static ClientMessage WithId(JsonElement message, Func<string, ClientMessage> read) =>
        Text(message, "id") is { Length: > 0 } id ? read(id) : new Invalid("it has no id");

    private static string? Text(JsonElement message, string name) =>
        Member(message, name) is { ValueKind: JsonValueKind.String } text ? JsonInputs.Text(text) : null;

    private static Inputs? PayloadOf(JsonElement message, JsonRequests requests) =>
        message.TryGetProperty("payload", out var payload) ? requests.Members("payload", payload) : null;

    /// <summary>The payload as it was sent, since it only has to come back.</summary>
    private static ReadOnlyMemory<byte>? RawPayloadOf(JsonElement message, JsonRequests requests) =>
        PayloadOf(message, requests) is null
            ? default(ReadOnlyMemory<byte>?)
            : JsonMarshal.GetRawUtf8Value(message.GetProperty("payload")).ToArray();

    private static JsonElement Member(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value : default;
}
