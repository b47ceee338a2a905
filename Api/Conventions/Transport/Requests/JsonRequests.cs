using System.Text.Json;
using System.Text.Unicode;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using GraphQL;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Requests;

/// <summary>Reads requests from the JSON text of a body, a socket message or a query parameter.</summary>
internal sealed class JsonRequests(IOptions<HttpOptions> http, IOptions<GuardOptions> guard)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses a JSON text; the caller disposes the document.</summary>
    /// <exception cref="Refusal">HC0009 when it is empty, HC0012 when it is not JSON in UTF-8 or nests too deep.</exception>
    public JsonDocument Parse(ReadOnlyMemory<byte> text)
    {
        text = text.Span.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;

        if (text.IsEmpty)
        {
            throw new Refusal("HC0009", "Invalid GraphQL Request: the body is empty.");
        }

        if (!Utf8.IsValid(text.Span))
        {
            throw new Refusal("HC0012", "Invalid JSON document: it is not encoded in UTF-8.");
        }

        try
        {
            return JsonDocument.Parse(
                text, new JsonDocumentOptions { MaxDepth = http.Value.MaxJsonDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new Refusal(
                "HC0012", "Invalid JSON document.", ("line", e.LineNumber + 1), ("byte", e.BytePositionInLine + 1));
        }
        catch (InvalidOperationException)
        {
            // Names are compared while the text is read, and this one holds half of a character.
            throw JsonInputs.NotUnicode();
        }
    }

    /// <summary>Reads the requests of a batch, in their order.</summary>
    /// <exception cref="Refusal">HC0009: there are none or too many, or one of them is malformed.</exception>
    public IReadOnlyList<OperationRequest> ReadBatch(JsonElement array)
    {
        var max = http.Value.MaxBatchSize;

        return array.GetArrayLength() switch
        {
            0 => throw new Refusal("HC0009", "The GraphQL batch request has no elements."),
            var size when size > max => throw new Refusal(
                "HC0009", $"The batch size exceeds the maximum allowed batch size of {max}.", ("batchSize", size)),
            _ => [.. array.EnumerateArray().Select(Read)],
        };
    }

    /// <summary>Reads the members of one request; those that it does not know are ignored.</summary>
    /// <exception cref="Refusal">HC0009 when a member has the wrong type; what the guard refuses.</exception>
    public OperationRequest Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new Refusal("HC0009", "Invalid GraphQL Request: a request must be a JSON object.");
        }

        return new OperationRequest
        {
            Query = Text(element, "query"),
            DocumentId = Text(element, "id") ?? Text(element, "documentId"),
            OperationName = Text(element, "operationName"),
            Variables = Members(element, "variables"),
            Extensions = Members(element, "extensions"),
        };
    }

    /// <summary>The request itself, when it says which document it means.</summary>
    /// <exception cref="Refusal">HC0013 when it does not.</exception>
    public static OperationRequest Complete(OperationRequest request) =>
        request.NamesDocument
            ? request
            : throw new Refusal("HC0013", "Either the parameter query or the parameter id has to be set.");

    /// <summary>The members of a JSON object, or none for null.</summary>
    /// <exception cref="Refusal">HC0009 when it is something else; what the guard refuses.</exception>
    public Inputs? Members(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object when VariableGuard.Check(name, value, guard.Value) is { } refusal => throw refusal,
        JsonValueKind.Object => JsonInputs.Read(value),
        _ => throw WrongType(name, "an object"),
    };

    private Inputs? Members(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Members(name, value) : null;

    private static string? Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? JsonInputs.Text(value)
        : throw WrongType(name, "a string");

    private static Refusal WrongType(string name, string type) =>
        new("HC0009", $"Invalid GraphQL Request: `{name}` must be {type} or null.");
}
