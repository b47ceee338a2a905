using System.Security.Cryptography;
using System.Text;
using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Persisted;

/// <summary>The hash under which a client knows a document: <c>extensions.persistedQuery</c> of a request.</summary>
/// <param name="Value">SHA-256 of the text in UTF-8, in hexadecimal with small letters.</param>
/// <remarks>Source: the protocol of Apollo's automatic persisted queries, version 1.</remarks>
internal sealed record QueryHash(string Value)
{
    private const string Extension = "persistedQuery";
    private const string Property = "sha256Hash";

    /// <summary>The hash of a text.</summary>
    public static QueryHash Of(string text) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    /// <summary>The hash that a request names, or null when it names none.</summary>
    /// <exception cref="Refusal">It names one that is no SHA-256, or follows another version of the protocol.</exception>
    public static QueryHash? NamedBy(OperationRequest request)
    {
        if (request.Extensions is null || !request.Extensions.TryGetValue(Extension, out var value) || value is null)
        {
            return null;
        }

        return value is IDictionary<string, object?> members
            && members.TryGetValue("version", out var version) && version is 1
            && members.TryGetValue(Property, out var hash) && hash is string { Length: 64 } hex
            && hex.All(char.IsAsciiHexDigit)
            ? new QueryHash(hex.ToLowerInvariant())
            : throw NotSupported();
    }

    /// <summary>What tells the client that its document is kept.</summary>
    public IReadOnlyDictionary<string, object?> Receipt() => Extended(new()
    {
        [Property] = Value,
        ["persisted"] = true,
    });

    /// <summary>What tells the client that its hash is not that of its document.</summary>
    public IReadOnlyDictionary<string, object?> Mismatch(QueryHash actual) => Extended(new()
    {
        [Property] = Value,
        ["persisted"] = false,
        ["expectedHashValue"] = actual.Value,
        ["expectedHashType"] = Property,
        ["expectedHashFormat"] = "Hex",
    });

    /// <summary>The refusal that makes a client cancellation naming documents by hash.</summary>
    public static Refusal NotSupported() => new("HC0020", "PersistedQueryNotSupported")
    {
        Status = StatusCodes.Status400BadRequest,
    };

    private static Dictionary<string, object?> Extended(Dictionary<string, object?> receipt) => new() { [Extension] = receipt };
}
